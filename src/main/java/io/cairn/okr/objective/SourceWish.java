package io.cairn.okr.objective;

import java.math.BigDecimal;

/** A source of issues as somebody asks for it, in the words of people. */
public sealed interface SourceWish {
    /** @param weight its weight in the share (J3), 0 or more */
    record ByIssue(String key, BigDecimal weight) implements SourceWish {
    }

    /** All issues of an epic (J7). */
    record ByEpic(String key) implements SourceWish {
    }

    /** Whatever a query finds for the one who asks (J12). */
    record ByQuery(String jql) implements SourceWish {
    }
}
