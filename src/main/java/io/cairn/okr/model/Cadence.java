package io.cairn.okr.model;

import java.time.DayOfWeek;

/**
 * How often a check-in is due (K1).
 *
 * @param every how often
 * @param day   on which day of the week
 * @param grace days after it in which a check-in is late but counts, 0 to 30; afterwards it is missed (K2)
 */
public record Cadence(Every every, DayOfWeek day, int grace) {
    /** Every Friday, until Sunday. */
    public static final Cadence DEFAULT = new Cadence(Every.WEEK, DayOfWeek.FRIDAY, 2);
    private static final int LONGEST_GRACE = 30;

    /** @throws ValidationException on {@code every}, {@code day} or {@code grace} */
    public Cadence {
        Check.present("every", every);
        Check.present("day", day);
        Check.that(grace >= 0 && grace <= LONGEST_GRACE, "grace", "okr.error.grace", LONGEST_GRACE);
    }

    /** How often. */
    public enum Every {
        WEEK, TWO_WEEKS,
        /** On the last such day of each month. */
        MONTH
    }
}
