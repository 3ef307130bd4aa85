package io.cairn.okr.model;

import java.math.BigDecimal;

/**
 * From which distance behind the plan a figure is at risk or off track (T3); bounds belong to the better side.
 *
 * @param onTrack  the least gap, progress − expected as a fraction, that is still on track; 0 or less
 * @param atRisk   the least gap that is still at risk; at most {@code onTrack}
 * @param tooEarly while expected progress is under this fraction nothing is said (T4)
 */
public record Thresholds(BigDecimal onTrack, BigDecimal atRisk, BigDecimal tooEarly) {
    /** −10 points, −25 points, under 10 %. */
    public static final Thresholds DEFAULT =
            new Thresholds(new BigDecimal("-0.10"), new BigDecimal("-0.25"), new BigDecimal("0.10"));

    /** @throws ValidationException on the field that breaks its limits */
    public Thresholds {
        Check.number("onTrack", onTrack);
        Check.number("atRisk", atRisk);
        Check.number("tooEarly", tooEarly);
        Check.that(onTrack.signum() <= 0, "onTrack", "okr.error.threshold");
        Check.that(atRisk.compareTo(onTrack) <= 0, "atRisk", "okr.error.threshold");
        Check.that(tooEarly.signum() >= 0, "tooEarly", "okr.error.threshold");
    }
}
