package io.cairn.okr.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.cairn.okr.model.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads numbers from issues: number fields and time tracking. */
final class Amounts {
    private static final BigDecimal SECONDS_OF_HOUR = BigDecimal.valueOf(3_600);
    private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(24);

    private final CustomFieldManager fields;

    Amounts(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** What the issue has of what is wanted; a field that is gone, or holds no number, gives nothing. */
    Map<Quantity, BigDecimal> of(Issue issue, Collection<Quantity> wanted) {
        Map<Quantity, BigDecimal> amounts = new HashMap<>();
        wanted.forEach(quantity -> read(issue, quantity).ifPresent(amount -> amounts.put(quantity, amount)));
        return amounts;
    }

    /** Whether there is such a number: a custom field may have been removed. */
    boolean known(Quantity quantity) {
        return !(quantity instanceof Quantity.Field field) || fields.getCustomFieldObject(field.id()) != null;
    }

    private Optional<BigDecimal> read(Issue issue, Quantity quantity) {
        if (quantity instanceof Quantity.Field field) {
            return number(issue, fields.getCustomFieldObject(field.id()));
        }
        return quantity instanceof Quantity.Time time ? Optional.ofNullable(seconds(issue, time.kind()))
                .map(seconds -> in(time.unit(), BigDecimal.valueOf(seconds))) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Issue issue, CustomField field) {
        Object value = field == null ? null : issue.getCustomFieldValue(field);
        return value instanceof Number ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
    }

    private static Long seconds(Issue issue, Quantity.Time.Kind kind) {
        return switch (kind) {
            case ORIGINAL_ESTIMATE -> issue.getOriginalEstimate();
            case REMAINING -> issue.getEstimate();
            case SPENT -> issue.getTimeSpent();
        };
    }

    private static BigDecimal in(Quantity.Unit unit, BigDecimal seconds) {
        BigDecimal hours = seconds.divide(SECONDS_OF_HOUR, MathContext.DECIMAL128);
        return switch (unit) {
            case HOURS -> hours;
            case DAYS -> hours.divide(HOURS_OF_DAY, MathContext.DECIMAL128);
        };
    }
}
