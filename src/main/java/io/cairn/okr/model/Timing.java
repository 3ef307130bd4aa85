package io.cairn.okr.model;

/**
 * How this instance counts time.
 *
 * @param workingDaysOnly whether expected progress rests on Saturdays and Sundays (T1)
 * @param cadence         when check-ins are due (K1)
 */
public record Timing(boolean workingDaysOnly, Cadence cadence) {
    /** All days, check-ins every Friday. */
    public static final Timing DEFAULT = new Timing(false, Cadence.DEFAULT);

    public Timing {
        Check.present("cadence", cadence);
    }
}
