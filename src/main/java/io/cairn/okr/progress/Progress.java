package io.cairn.okr.progress;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.ShareRules;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** How far a key result is; the place that decides what "43 %" means. */
public final class Progress {
    private Progress() {
    }

    /**
     * {@code (current − start) ÷ (target − start)}, unclamped, for increase and decrease alike (M1).
     *
     * @param current in the unit of the key result; empty if nothing was entered yet: 0 and flagged, and it counts (M3)
     */
    public static Figure linear(Measure.Linear measure, Optional<BigDecimal> current) {
        return current.map(value -> Figure.of(way(measure, value))).orElse(Figure.of(BigDecimal.ZERO, Flag.NO_DATA));
    }

    /**
     * 0 or 100 % (M5).
     *
     * @param current 1 or more is done; empty if nothing was entered yet: 0 and flagged (M3)
     */
    public static Figure binary(Measure.Binary measure, Optional<BigDecimal> current) {
        return current.map(value -> Figure.of(done(value))).orElse(Figure.of(BigDecimal.ZERO, Flag.NO_DATA));
    }

    /**
     * The share of the linked work that is done, {@code Σ(weight × value) ÷ Σ weight} (J1–J4, J6–J8); the order of the
     * issues and how often one comes change nothing. If all weights are 0 it counts by issue (J5).
     *
     * <p>An issue is left out by one rule only, the first of: an epic whose issues are in the set (J7), a sub-task
     * whose parent is a leaf (J6), a resolution that is not counted (J4).
     *
     * @param notCounted            ids of the resolutions that are not counted (J4)
     * @param cancelledCountsAsDone whether those count as done instead (J4)
     * @return always a figure: nothing linked and everything cancelled are 0 % with a flag (J8)
     * @throws IllegalArgumentException if the same issue comes with different facts
     */
    public static Accounted share(ShareRules rules, Scope scope, Set<String> notCounted, boolean cancelledCountsAsDone) {
        Leaves leaves = new Leaves(scope);
        Cancelled cancelled = new Cancelled(notCounted, cancelledCountsAsDone);
        Tally tally = new Tally();
        for (Leaf leaf : leaves.all()) {
            BigDecimal value = cancelled.asDone(leaf) ? BigDecimal.ONE : Worth.of(leaf.issue(), rules);
            leaves.noLeafBy(leaf).or(() -> cancelled.leftOutBy(leaf)).ifPresentOrElse(
                    rule -> tally.leaveOut(leaf, value, rule), () -> tally.count(leaf, value));
            if (epicDoneBefore(leaf, leaves, cancelled)) {
                tally.flag(Flag.EPIC_DONE_ISSUES_OPEN);
            }
        }
        return tally.accounted();
    }

    /** The same of a set without epics that stand for their issues. */
    public static Accounted share(ShareRules rules, Collection<Leaf> leaves, Set<String> notCounted,
            boolean cancelledCountsAsDone) {
        return share(rules, Scope.of(leaves), notCounted, cancelledCountsAsDone);
    }

    private static BigDecimal way(Measure.Linear measure, BigDecimal current) {
        return Fractions.of(current.subtract(measure.start()), measure.target().subtract(measure.start()));
    }

    private static BigDecimal done(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) >= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** J7: the epic is done, this issue of it is not. */
    private static boolean epicDoneBefore(Leaf leaf, Leaves leaves, Cancelled cancelled) {
        boolean open = Worth.open(leaf.issue()) && !cancelled.is(leaf.issue());
        return open && leaves.epicInSet(leaf).filter(epic -> !Worth.open(epic.issue())).isPresent();
    }

    /** J4: who leaves both sums. */
    private record Cancelled(Set<String> resolutions, boolean countsAsDone) {
        boolean is(IssueFacts issue) {
            return issue.resolution().filter(resolutions::contains).isPresent();
        }

        boolean asDone(Leaf leaf) {
            return countsAsDone && is(leaf.issue());
        }

        Optional<String> leftOutBy(Leaf leaf) {
            return is(leaf.issue()) && !countsAsDone ? Optional.of("J4") : Optional.empty();
        }
    }
}
