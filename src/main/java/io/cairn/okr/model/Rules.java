package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Set;

/**
 * The settings of the instance behind every figure; named in the "why".
 *
 * @param notCounted           the ids of the resolutions that keep an issue out of both sums (J4)
 * @param cancelledCountsAsDone whether issues so resolved count as done instead (J4)
 * @param cap                  the most of a figure that enters the level above (N3), 1 to 2
 * @param thresholds           from when a figure is at risk or off track (T3, T4)
 */
public record Rules(Set<String> notCounted, boolean cancelledCountsAsDone, BigDecimal cap, Thresholds thresholds) {
    private static final BigDecimal HIGHEST_CAP = BigDecimal.valueOf(2);

    /** @throws ValidationException on {@code cap} */
    public Rules {
        notCounted = Set.copyOf(notCounted);
        Check.number("cap", cap);
        Check.that(cap.compareTo(BigDecimal.ONE) >= 0 && cap.compareTo(HIGHEST_CAP) <= 0, "cap", "okr.error.cap");
        Check.present("thresholds", thresholds);
    }

    /** The rules out of the box, with the ids that the listed resolutions have in this Jira. */
    public static Rules withDefaults(Set<String> notCounted) {
        return new Rules(notCounted, false, BigDecimal.ONE, Thresholds.DEFAULT);
    }
}
