package io.cairn.okr.progress;

import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueWorth;
import io.cairn.okr.model.Note;
import io.cairn.okr.model.ShareRules.ValueRule;
import io.cairn.okr.model.StatusCategory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** What one issue is worth by itself, 0 to 1 (J2). */
final class Worth {
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Worth() {
    }

    static Appraised of(IssueFacts issue, IssueWorth rules) {
        return switch (rules.rule()) {
            case STATUS -> Appraised.of(byStatus(issue, rules));
            case RESOLUTION -> Appraised.of(issue.resolution().isPresent() ? BigDecimal.ONE : BigDecimal.ZERO);
            case TIME -> orByStatus(byTime(issue), issue, rules);
            case PERCENT_FIELD -> orByStatus(byPercent(issue, rules), issue, rules);
        };
    }

    /** Whether no work on it is to be done any more, in the eyes of the rule. */
    static boolean done(IssueFacts issue, IssueWorth rules) {
        return rules.rule() == ValueRule.RESOLUTION ? issue.resolution().isPresent() : !open(issue);
    }

    /** Whether work on it is still to be done. */
    static boolean open(IssueFacts issue) {
        return issue.category() != StatusCategory.DONE;
    }

    private static Appraised orByStatus(Optional<BigDecimal> known, IssueFacts issue, IssueWorth rules) {
        return known.map(Appraised::of).orElseGet(() -> Appraised.of(byStatus(issue, rules), Note.VALUE_BY_STATUS));
    }

    private static BigDecimal byStatus(IssueFacts issue, IssueWorth rules) {
        Integer own = rules.byStatus().get(issue.readings().status());
        if (own != null) {
            return BigDecimal.valueOf(own).movePointLeft(2);
        }
        return switch (issue.category()) {
            case TO_DO -> BigDecimal.ZERO;
            case IN_PROGRESS -> BigDecimal.valueOf(rules.inWork()).movePointLeft(2);
            case DONE -> BigDecimal.ONE;
        };
    }

    /** Spent ÷ (spent + remaining); empty without either. */
    private static Optional<BigDecimal> byTime(IssueFacts issue) {
        Duration whole = issue.spent().plus(issue.remaining());
        boolean known = !issue.spent().isNegative() && !issue.remaining().isNegative() && !whole.isZero();
        return known ? Optional.of(Fractions.of(seconds(issue.spent()), seconds(whole))) : Optional.empty();
    }

    /** Clamped to 0–100. */
    private static Optional<BigDecimal> byPercent(IssueFacts issue, IssueWorth rules) {
        return rules.percentField().flatMap(issue.readings()::amount)
                .map(percent -> percent.max(BigDecimal.ZERO).min(HUNDRED).movePointLeft(2));
    }

    private static BigDecimal seconds(Duration span) {
        return BigDecimal.valueOf(span.getSeconds()).add(BigDecimal.valueOf(span.getNano()).divide(NANOS));
    }
}
