package io.cairn.okr.objective;

import java.math.BigDecimal;
import java.util.function.Function;

/** A source of issues as somebody asks for it, in the words of people. */
public sealed interface SourceWish {
    /** Calls the function that fits; the stand-in for a switch over types. */
    <T> T match(Function<ByIssue, T> issue, Function<ByEpic, T> epic, Function<ByQuery, T> query);

    /** @param weight its weight in the share (J3), 0 or more; null for 1 */
    record ByIssue(String key, BigDecimal weight) implements SourceWish {
        @Override
        public <T> T match(Function<ByIssue, T> issue, Function<ByEpic, T> epic, Function<ByQuery, T> query) {
            return issue.apply(this);
        }
    }

    /** All issues of an epic (J7). */
    record ByEpic(String key) implements SourceWish {
        @Override
        public <T> T match(Function<ByIssue, T> issue, Function<ByEpic, T> epic, Function<ByQuery, T> query) {
            return epic.apply(this);
        }
    }

    /** Whatever a query finds for the one who asks (J12). */
    record ByQuery(String jql) implements SourceWish {
        @Override
        public <T> T match(Function<ByIssue, T> issue, Function<ByEpic, T> epic, Function<ByQuery, T> query) {
            return query.apply(this);
        }
    }
}
