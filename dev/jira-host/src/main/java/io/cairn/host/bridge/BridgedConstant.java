package io.cairn.host.bridge;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.util.I18nHelper;

/** What statuses, resolutions, priorities and issue types have in common. Their names are not translated here. */
abstract class BridgedConstant implements IssueConstant {
    private final String id;
    private final String name;
    private final long sequence;

    BridgedConstant(String id, String name, long sequence) {
        this.id = id;
        this.name = name;
        this.sequence = sequence;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getNameTranslation() {
        return name;
    }

    @Override
    public String getNameTranslation(String locale) {
        return name;
    }

    @Override
    public String getNameTranslation(I18nHelper texts) {
        return name;
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public String getDescTranslation() {
        return "";
    }

    @Override
    public String getDescTranslation(String locale) {
        return "";
    }

    @Override
    public String getDescTranslation(I18nHelper texts) {
        return "";
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public String getIconUrl() {
        throw Unsupported.here("icons of " + getClass().getSimpleName());
    }

    @Override
    public String getCompleteIconUrl() {
        return getIconUrl();
    }

    @Override
    public String getIconUrlHtml() {
        return getIconUrl();
    }

    @Override
    public int compareTo(Object other) {
        return Long.compare(sequence, ((IssueConstant) other).getSequence());
    }

    @Override
    public boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((BridgedConstant) other).id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
