package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Set;

/**
 * The settings of the instance behind every figure; named in the "why".
 *
 * @param givenUp        the resolutions that mean "given up", and what becomes of their issues (J4)
 * @param securedLeftOut whether issues with a security level are kept from counting at all (J11)
 * @param cap            the most of a figure that enters the level above (N3), 1 to 2
 * @param thresholds     from when a figure is at risk or off track (T3, T4), unless the key result says otherwise
 * @param timing         how time is counted (T1, K1)
 * @param usual          the rules of a share as far as a key result has not chosen (J2, J5, J6, J7, J13)
 */
public record Rules(GivenUp givenUp, boolean securedLeftOut, BigDecimal cap, Thresholds thresholds, Timing timing, ShareRules usual) {
    private static final BigDecimal HIGHEST_CAP = BigDecimal.valueOf(2);

    /** @throws ValidationException on {@code cap} or {@code value} */
    public Rules {
        Check.present("notCounted", givenUp);
        Check.number("cap", cap);
        Check.that(cap.compareTo(BigDecimal.ONE) >= 0 && cap.compareTo(HIGHEST_CAP) <= 0, "cap", "okr.error.cap");
        Check.present("thresholds", thresholds);
        Check.present("timing", timing);
        Check.present("value", usual);
        Check.that(usual.value() != ShareRules.ValueRule.PERCENT_FIELD, "value", "okr.error.value.default");
    }

    /** With the rules of a share as they are out of the box. @throws ValidationException on {@code cap} */
    public Rules(Set<String> givenUp, boolean countAsDone, boolean securedLeftOut, BigDecimal cap, Thresholds thresholds, Timing timing) {
        this(new GivenUp(countAsDone ? Set.of() : givenUp, countAsDone ? givenUp : Set.of()), securedLeftOut, cap, thresholds, timing,
                ShareRules.DEFAULT);
    }

    /** Where secured issues count and time is counted as out of the box. @throws ValidationException on {@code cap} */
    public Rules(Set<String> givenUp, boolean countAsDone, BigDecimal cap, Thresholds thresholds) {
        this(givenUp, countAsDone, false, cap, thresholds, Timing.DEFAULT);
    }

    /** The rules out of the box, with the ids that the listed resolutions have in this Jira. */
    public static Rules withDefaults(Set<String> notCounted) {
        return new Rules(notCounted, false, BigDecimal.ONE, Thresholds.DEFAULT);
    }
}
