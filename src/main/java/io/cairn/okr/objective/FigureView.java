package io.cairn.okr.objective;

import io.cairn.okr.model.Flag;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.Thresholds;
import io.cairn.okr.model.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A figure beside the calendar, as it stands at the moment of asking.
 *
 * @param raw        the unclamped fraction; empty if there is nothing to count (R3)
 * @param counted    what enters the level above (N3); empty with {@code raw}
 * @param expected   what the calendar expects, 0 to 1 (T1)
 * @param status     counted against expected (T3, T4); of an objective the weakest counted key result (T8)
 * @param thresholds what the status was judged by
 * @param current    the measured value; empty if none was entered, where issues move it, and for objectives
 * @param at         when it was last computed with another result
 * @param version    counts the changes
 * @param weights    the weights of all issues that count, added up; empty where it is not known without the account
 * @param verdict    all that is known of its status, of which {@code status} is shown (T7)
 * @param byParts    whether the status is that of its weakest part (T8), not its figure's own
 */
public record FigureView(Optional<BigDecimal> raw, Optional<BigDecimal> counted, BigDecimal expected, Status status,
        Thresholds thresholds, Set<Flag> flags, Optional<BigDecimal> current, Instant at, long version,
        Optional<BigDecimal> weights, Verdict verdict, boolean byParts) {
}
