package io.cairn.okr.model;

import java.util.Optional;

/**
 * What is expected of a key result, and when.
 *
 * @param commitment what is promised (S2)
 * @param curve      how far one plans to be when (T2)
 * @param thresholds its own thresholds of status (T3); empty takes those of the instance
 * @param workingDaysOnly whether Saturdays and Sundays move nothing (T1); empty takes what holds for the instance
 */
public record Expectation(Commitment commitment, PlannedCurve curve, Optional<Thresholds> thresholds, Optional<Boolean> workingDaysOnly) {
    /** A stretch, judged by the calendar and the thresholds of the instance. */
    public static final Expectation DEFAULT = new Expectation(Commitment.ASPIRATIONAL, PlannedCurve.STRAIGHT, Optional.empty());

    public Expectation {
        Check.present("commitment", commitment);
        Check.present("curve", curve);
    }

    /** In the days of the instance. */
    public Expectation(Commitment commitment, PlannedCurve curve, Optional<Thresholds> thresholds) {
        this(commitment, curve, thresholds, Optional.empty());
    }
}
