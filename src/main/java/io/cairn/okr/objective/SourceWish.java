package io.cairn.okr.objective;

import io.cairn.okr.model.Effect;
import java.math.BigDecimal;
import java.util.function.Function;

/** A source of issues as somebody asks for it, in the words of people. */
public sealed interface SourceWish {
    /** Calls the function that fits; the stand-in for a switch over types. */
    <T> T match(Function<ByIssue, T> issue, Function<ByEpic, T> epic, Function<ByQuery, T> query, Function<ByField, T> field);

    /** Whether its issues are to be counted; they are unless it says otherwise. */
    default Effect effect() {
        return Effect.DRIVES;
    }

    /** @param weight its weight in the share (J3), 0 or more; null for 1 */
    record ByIssue(String key, BigDecimal weight) implements SourceWish {
        @Override
        public <T> T match(Function<ByIssue, T> issue, Function<ByEpic, T> epic, Function<ByQuery, T> query, Function<ByField, T> field) {
            return issue.apply(this);
        }
    }

    /** All issues of an epic (J7). */
    record ByEpic(String key) implements SourceWish {
        @Override
        public <T> T match(Function<ByIssue, T> issue, Function<ByEpic, T> epic, Function<ByQuery, T> query, Function<ByField, T> field) {
            return epic.apply(this);
        }
    }

    /** Whatever a query finds for the one who asks (J12). */
    record ByQuery(String jql) implements SourceWish {
        @Override
        public <T> T match(Function<ByIssue, T> issue, Function<ByEpic, T> epic, Function<ByQuery, T> query, Function<ByField, T> field) {
            return query.apply(this);
        }
    }

    /**
     * Whatever has a value of a field (J15).
     *
     * @param project key of the project of a version, a component or a label; null for a sprint
     * @param id      Jira's id of a version, a component or a sprint; null where the name is to do
     * @param name    the label, the sprint's name, or the name of a version or a component without id
     */
    record ByField(Kind kind, String project, Long id, String name) implements SourceWish {
        /** Which field. */
        public enum Kind { VERSION, COMPONENT, LABEL, SPRINT }

        @Override
        public <T> T match(Function<ByIssue, T> issue, Function<ByEpic, T> epic, Function<ByQuery, T> query, Function<ByField, T> field) {
            return field.apply(this);
        }
    }

    /** The same, to be shown and never counted. */
    record Supporting(SourceWish wish) implements SourceWish {
        @Override
        public <T> T match(Function<ByIssue, T> issue, Function<ByEpic, T> epic, Function<ByQuery, T> query, Function<ByField, T> field) {
            return wish.match(issue, epic, query, field);
        }

        @Override
        public Effect effect() {
            return Effect.SUPPORTS;
        }
    }
}
