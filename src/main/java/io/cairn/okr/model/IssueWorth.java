package io.cairn.okr.model;

import io.cairn.okr.model.ShareRules.ValueRule;
import java.util.Map;
import java.util.Optional;

/**
 * What one issue is worth (J2).
 *
 * @param rule         what decides it
 * @param inWork       what an issue in a status "in progress" is worth, in percent 0 to 100; to do is 0, done 100
 * @param byStatus     other worths than that of the category, in percent 0 to 100, by id of the status
 * @param percentField the number field, 0 to 100, for {@link ValueRule#PERCENT_FIELD}; else empty
 */
public record IssueWorth(ValueRule rule, int inWork, Map<String, Integer> byStatus, Optional<Quantity.Field> percentField) {
    /** By category of status: 0, 0, 100. */
    public static final IssueWorth DEFAULT = new IssueWorth(ValueRule.STATUS, 0);

    /** @throws ValidationException on {@code inWork}, {@code statusWorths} or {@code percentField} */
    public IssueWorth {
        Check.present("value", rule);
        percent("inWork", inWork);
        byStatus = Map.copyOf(byStatus);
        byStatus.values().forEach(worth -> percent("statusWorths", worth));
        byStatus.keySet().forEach(status -> Check.that(status.matches("[^,=\\s]{1,60}"), "statusWorths", "okr.error.choice"));
        Check.that(rule != ValueRule.PERCENT_FIELD || percentField.isPresent(), "percentField", "okr.error.required");
    }

    /** Without exceptions for single statuses and without a field. */
    public IssueWorth(ValueRule rule, int inWork) {
        this(rule, inWork, Map.of(), Optional.empty());
    }

    private static void percent(String field, int value) {
        Check.that(value >= 0 && value <= 100, field, "okr.error.percent");
    }
}
