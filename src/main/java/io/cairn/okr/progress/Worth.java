package io.cairn.okr.progress;

import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.StatusCategory;
import java.math.BigDecimal;
import java.time.Duration;

/** What one issue is worth, 0 to 1 (J2). */
final class Worth {
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    private Worth() {
    }

    static BigDecimal of(IssueFacts issue, ShareRules rules) {
        return switch (rules.value()) {
            case STATUS -> byStatus(issue, rules);
            case RESOLUTION -> issue.resolution().isPresent() ? BigDecimal.ONE : BigDecimal.ZERO;
            case TIME -> byTime(issue, rules);
        };
    }

    private static BigDecimal byStatus(IssueFacts issue, ShareRules rules) {
        return switch (issue.category()) {
            case TO_DO -> BigDecimal.ZERO;
            case IN_PROGRESS -> BigDecimal.valueOf(rules.inWork()).movePointLeft(2);
            case DONE -> BigDecimal.ONE;
        };
    }

    /** Spent ÷ (spent + remaining); without either, the status. */
    private static BigDecimal byTime(IssueFacts issue, ShareRules rules) {
        Duration whole = issue.spent().plus(issue.remaining());
        boolean known = !issue.spent().isNegative() && !issue.remaining().isNegative() && !whole.isZero();
        return known ? Fractions.of(seconds(issue.spent()), seconds(whole)) : byStatus(issue, rules);
    }

    private static BigDecimal seconds(Duration span) {
        return BigDecimal.valueOf(span.getSeconds()).add(BigDecimal.valueOf(span.getNano()).divide(NANOS));
    }

    /** Whether work on it is still to be done. */
    static boolean open(IssueFacts issue) {
        return issue.category() != StatusCategory.DONE;
    }
}
