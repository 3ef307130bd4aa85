package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Set;

/**
 * The settings of the instance behind every figure; named in the "why".
 *
 * @param notCounted           the ids of the resolutions that keep an issue out of both sums (J4)
 * @param cancelledCountsAsDone whether issues so resolved count as done instead (J4)
 * @param securedLeftOut       whether issues with a security level are kept from counting at all (J11)
 * @param cap                  the most of a figure that enters the level above (N3), 1 to 2
 * @param thresholds           from when a figure is at risk or off track (T3, T4), unless the key result says otherwise
 * @param timing               how time is counted (T1, K1)
 */
public record Rules(Set<String> notCounted, boolean cancelledCountsAsDone, boolean securedLeftOut, BigDecimal cap,
        Thresholds thresholds, Timing timing) {
    private static final BigDecimal HIGHEST_CAP = BigDecimal.valueOf(2);

    /** @throws ValidationException on {@code cap} */
    public Rules {
        notCounted = Set.copyOf(notCounted);
        Check.number("cap", cap);
        Check.that(cap.compareTo(BigDecimal.ONE) >= 0 && cap.compareTo(HIGHEST_CAP) <= 0, "cap", "okr.error.cap");
        Check.present("thresholds", thresholds);
        Check.present("timing", timing);
    }

    /** Where secured issues count and time is counted as out of the box. @throws ValidationException on {@code cap} */
    public Rules(Set<String> notCounted, boolean cancelledCountsAsDone, BigDecimal cap, Thresholds thresholds) {
        this(notCounted, cancelledCountsAsDone, false, cap, thresholds, Timing.DEFAULT);
    }

    /** The rules out of the box, with the ids that the listed resolutions have in this Jira. */
    public static Rules withDefaults(Set<String> notCounted) {
        return new Rules(notCounted, false, BigDecimal.ONE, Thresholds.DEFAULT);
    }
}
