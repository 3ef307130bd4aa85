package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What people say of a key result.
 *
 * @param title       1 to 255 characters
 * @param weight      its weight in the objective, 0 or more; 0 is shown but not counted (R2)
 * @param fromIssues  how linked issues make its current value, so that nobody enters one (J14); empty for the others
 * @param expectation what is promised, and how far one plans to be when
 */
public record KeyResultPlan(String title, UserKey owner, BigDecimal weight, Measure measure, Optional<Aggregate> fromIssues,
        Expectation expectation) {
    /** @throws ValidationException on the field that breaks its limits */
    public KeyResultPlan {
        title = Texts.required("title", title, 255);
        Check.present("owner", owner);
        Check.weight(weight);
        Check.present("measure", measure);
        Check.that(fromIssues.isEmpty() || takesValueOfNow(measure), "fromIssues", "okr.error.aggregate.measure");
        Check.present("expectation", expectation);
    }

    /** With nothing said of when, and a value that is entered where there is one. @throws ValidationException as the other */
    public KeyResultPlan(String title, UserKey owner, BigDecimal weight, Measure measure) {
        this(title, owner, weight, measure, Optional.empty(), Expectation.DEFAULT);
    }

    /** With what nobody chose as the defaults say now. */
    public KeyResultPlan under(Rules rules) {
        return measure instanceof Measure.Share share
                ? new KeyResultPlan(title, owner, weight, share.under(rules.usual()), fromIssues, expectation) : this;
    }

    /** Whether linked issues move it, so that nobody enters a value. */
    public boolean followsIssues() {
        return measure.followsIssues() || fromIssues.isPresent();
    }

    /** Whether somebody enters its value in a check-in. */
    public boolean takesValue() {
        return measure.takesValue() && fromIssues.isEmpty();
    }

    /** Whether what was entered in each period counts, not only the latest value (M4). */
    public boolean measuresPeriods() {
        return isHeld(measure);
    }

    /** A share and milestones have no value, and periods are held by what was entered in each. */
    private static boolean takesValueOfNow(Measure measure) {
        return measure.takesValue() && !isHeld(measure);
    }

    private static boolean isHeld(Measure measure) {
        return measure instanceof Measure.Maintain maintain && maintain.mode() == Measure.Maintain.Mode.HELD;
    }
}
