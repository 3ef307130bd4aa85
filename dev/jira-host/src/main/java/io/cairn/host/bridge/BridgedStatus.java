package io.cairn.host.bridge;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Objects;

/** A status with its category. */
final class BridgedStatus extends BridgedConstant implements Status {
    private final StatusCategory category;

    BridgedStatus(Names names, io.cairn.host.jira.constant.Status status) {
        super(names, "status", status.id(), status.name(), status.sequence());
        category = new Category(status.category());
    }

    @Override
    public StatusCategory getStatusCategory() {
        return category;
    }

    private record Category(io.cairn.host.jira.constant.StatusCategory category) implements StatusCategory {
        @Override
        public Long getId() {
            return category.id();
        }

        @Override
        public String getKey() {
            return category.key();
        }

        @Override
        public String getName() {
            return category.label();
        }

        @Override
        public List<String> getAliases() {
            return List.of(category.label());
        }

        @Override
        public String getPrimaryAlias() {
            return category.label();
        }

        @Override
        public String getColorName() {
            return category.colour();
        }

        @Override
        public Long getSequence() {
            return (long) category.ordinal();
        }

        @Override
        public String getTranslatedName() {
            return category.label();
        }

        @Override
        public String getTranslatedName(String locale) {
            return category.label();
        }

        @Override
        public String getTranslatedName(I18nHelper texts) {
            return category.label();
        }

        @Override
        public int compareTo(StatusCategory other) {
            return Long.compare(getSequence(), Objects.requireNonNull(other).getSequence());
        }
    }
}
