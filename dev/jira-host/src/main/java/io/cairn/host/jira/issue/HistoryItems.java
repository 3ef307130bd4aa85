package io.cairn.host.jira.issue;

import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.jira.constant.Priority;
import io.cairn.host.jira.constant.Resolution;
import io.cairn.host.jira.constant.Status;
import io.cairn.host.jira.permission.SecurityLevel;
import io.cairn.host.jira.project.Component;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.project.Version;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.store.Kind;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.user.User;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares an issue before and after: one item a changed field, named and filled as Jira's history does. */
final class HistoryItems {
    private static final String SYSTEM = "jira";
    private static final String CUSTOM = "custom";
    private final Store store;
    private final Constants constants;

    HistoryItems(Store store, Constants constants) {
        this.store = store;
        this.constants = constants;
    }

    List<ChangeItem> between(Issue before, Issue after) {
        Collected items = new Collected(before, after);
        items.named("project", Issue::projectId, id -> name(Project.KIND, id, Project::name));
        items.plain("Key", Issue::key);
        items.named("issuetype", Issue::typeId, id -> name(IssueType.KIND, id, IssueType::name));
        items.named("Parent", Issue::parentId, id -> name(Issue.KIND, id, Issue::key));
        items.plain("summary", Issue::summary);
        items.plain("description", Issue::description);
        items.named("status", Issue::statusId, id -> name(Status.KIND, id, Status::name));
        items.named("resolution", Issue::resolutionId, id -> name(Resolution.KIND, id, Resolution::name));
        items.named("priority", Issue::priorityId, id -> name(Priority.KIND, id, Priority::name));
        items.named("assignee", Issue::assigneeKey, key -> name(User.KIND, key, User::displayName));
        items.named("reporter", Issue::reporterKey, key -> name(User.KIND, key, User::displayName));
        items.plain("duedate", Issue::dueDate);
        items.named("security", Issue::securityLevelId, id -> name(SecurityLevel.KIND, id, SecurityLevel::name));
        items.each("Fix Version", Issue::fixVersionIds, id -> name(Version.KIND, id, Version::name));
        items.each("Version", Issue::affectedVersionIds, id -> name(Version.KIND, id, Version::name));
        items.each("Component", Issue::componentIds, id -> name(Component.KIND, id, Component::name));
        items.plain("labels", issue -> String.join(" ", issue.labels()));
        items.plain("timeoriginalestimate", issue -> seconds(issue.originalEstimate()));
        items.plain("timeestimate", issue -> seconds(issue.remainingEstimate()));
        items.plain("timespent", issue -> seconds(issue.timeSpent()));
        customFields(items);
        return items.all;
    }

    private void customFields(Collected items) {
        items.custom("Epic Link", Issue::epicId, id -> name(Issue.KIND, id, Issue::key));
        items.custom("Epic Name", Issue::epicName, Function.identity());
        items.custom("Story Points", issue -> decimal(issue.storyPoints()), Function.identity());
        items.custom("Sprint", issue -> joined(issue.sprintIds(), String::valueOf),
                ids -> joined(List.of(ids.split(", ")), id -> name(Sprint.KIND, Long.valueOf(id), Sprint::name)));
        items.custom("Rank", Issue::rank, rank -> "");
        constants.customFields().stream().filter(field -> field.genericNumber()).forEach(field ->
                items.custom(field.name(), issue -> decimal(issue.numbers().get(field.id())), Function.identity()));
    }

    private <K, T> String name(Kind<K, T> kind, K id, Function<T, String> name) {
        return store.table(kind).get(id).map(name).orElse(String.valueOf(id));
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(", "));
    }

    private static Long seconds(Duration span) {
        return span == null ? null : span.toSeconds();
    }

    private static String decimal(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    /** Gathers items of one pair. */
    private static final class Collected {
        private final Issue before;
        private final Issue after;
        private final List<ChangeItem> all = new ArrayList<>();

        Collected(Issue before, Issue after) {
            this.before = before;
            this.after = after;
        }

        /** A field whose value is its text: no ids. */
        void plain(String field, Function<Issue, ?> value) {
            String from = text(value.apply(before));
            String to = text(value.apply(after));
            if (!Objects.equals(from, to)) {
                all.add(new ChangeItem(field, SYSTEM, null, from, null, to));
            }
        }

        <V> void named(String field, Function<Issue, V> value, Function<V, String> name) {
            compare(field, SYSTEM, value, name);
        }

        <V> void custom(String field, Function<Issue, V> value, Function<V, String> name) {
            compare(field, CUSTOM, value, name);
        }

        private <V> void compare(String field, String type, Function<Issue, V> value, Function<V, String> name) {
            V from = value.apply(before);
            V to = value.apply(after);
            if (!Objects.equals(text(from), text(to))) {
                all.add(new ChangeItem(field, type, text(from), named(from, name), text(to), named(to, name)));
            }
        }

        /** A field of several values: one item for each that went or came. */
        void each(String field, Function<Issue, List<Long>> values, Function<Long, String> name) {
            values.apply(before).stream().filter(id -> !values.apply(after).contains(id))
                    .forEach(id -> all.add(new ChangeItem(field, SYSTEM, text(id), name.apply(id), null, null)));
            values.apply(after).stream().filter(id -> !values.apply(before).contains(id))
                    .forEach(id -> all.add(new ChangeItem(field, SYSTEM, null, null, text(id), name.apply(id))));
        }

        private static <V> String named(V value, Function<V, String> name) {
            return text(value) == null ? null : name.apply(value);
        }

        private static String text(Object value) {
            return value == null || value.toString().isEmpty() ? null : value.toString();
        }
    }
}
