package io.cairn.okr.model;

import java.math.BigDecimal;

/**
 * From when a figure is at risk or off track (T3); bounds belong to the better side.
 *
 * @param mode     what is compared
 * @param onTrack  the least that is still on track: under {@link Mode#GAP} progress − expected as a fraction, 0 or less;
 *                 under {@link Mode#RATIO} progress ÷ expected, 0 or more
 * @param atRisk   the least that is still at risk; at most {@code onTrack}
 * @param tooEarly while expected progress is under this fraction nothing is said (T4)
 */
public record Thresholds(Mode mode, BigDecimal onTrack, BigDecimal atRisk, BigDecimal tooEarly) {
    private static final BigDecimal TOO_EARLY = new BigDecimal("0.10");
    /** −10 points, −25 points, under 10 %. */
    public static final Thresholds DEFAULT =
            new Thresholds(Mode.GAP, new BigDecimal("-0.10"), new BigDecimal("-0.25"), TOO_EARLY);
    /** 0.70 and 0.40 of what is expected, under 10 %. */
    public static final Thresholds RATIO =
            new Thresholds(Mode.RATIO, new BigDecimal("0.70"), new BigDecimal("0.40"), TOO_EARLY);

    /** @throws ValidationException on the field that breaks its limits */
    public Thresholds {
        Check.present("mode", mode);
        Check.number("onTrack", onTrack);
        Check.number("atRisk", atRisk);
        Check.number("tooEarly", tooEarly);
        Check.that(mode == Mode.RATIO || onTrack.signum() <= 0, "onTrack", "okr.error.threshold");
        Check.that(mode == Mode.GAP || atRisk.signum() >= 0, "atRisk", "okr.error.threshold");
        Check.that(atRisk.compareTo(onTrack) <= 0, "atRisk", "okr.error.threshold");
        Check.that(tooEarly.signum() >= 0, "tooEarly", "okr.error.threshold");
    }

    /** By gap. @throws ValidationException on the field that breaks its limits */
    public Thresholds(BigDecimal onTrack, BigDecimal atRisk, BigDecimal tooEarly) {
        this(Mode.GAP, onTrack, atRisk, tooEarly);
    }

    /** Those out of the box for the mode. */
    public static Thresholds usual(Mode mode) {
        return mode == Mode.RATIO ? RATIO : DEFAULT;
    }

    /** What is compared with the thresholds (T3). */
    public enum Mode {
        /** Progress − expected. */
        GAP,
        /** Progress ÷ expected. */
        RATIO
    }
}
