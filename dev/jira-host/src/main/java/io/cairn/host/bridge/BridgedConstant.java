package io.cairn.host.bridge;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** What statuses, resolutions, priorities and issue types have in common. */
abstract class BridgedConstant implements IssueConstant {
    private final Names names;
    private final String kind;
    private final String id;
    private final String name;
    private final long sequence;

    /** @param kind as {@link Names} knows it */
    BridgedConstant(Names names, String kind, String id, String name, long sequence) {
        this.names = names;
        this.kind = kind;
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
        return names.translated(kind, name);
    }

    @Override
    public String getNameTranslation(String locale) {
        return names.translated(kind, name, Locale.forLanguageTag(locale.replace('_', '-')));
    }

    @Override
    public String getNameTranslation(I18nHelper texts) {
        return names.translated(kind, name, texts.getLocale());
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
