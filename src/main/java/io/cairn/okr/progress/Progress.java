package io.cairn.okr.progress;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.Thresholds;
import io.cairn.okr.model.Zone;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** How far a key result is; the place that decides what "43 %" means. */
public final class Progress {
    private Progress() {
    }

    /**
     * The figure of anything that is not moved by issues alone (M1, M3–M7).
     *
     * @param entered what is known of its value; milestones need none
     * @return empty for a share of issues, see {@link #share}
     */
    public static Optional<Figure> measured(Measure measure, Entered entered) {
        return measure.match(linear -> Optional.of(linear(linear, entered.current())),
                binary -> Optional.of(binary(binary, entered.current())), maintain -> Optional.of(maintain(maintain, entered)),
                milestones -> Optional.of(milestones(milestones)), zones -> Optional.of(zones(zones, entered.current())),
                share -> Optional.empty());
    }

    /**
     * {@code (current − start) ÷ (target − start)}, unclamped, for increase and decrease alike (M1).
     *
     * @param current in the unit of the key result; empty if nothing was entered yet: 0 and flagged, and it counts (M3)
     */
    public static Figure linear(Measure.Linear measure, Optional<BigDecimal> current) {
        return Measured.linear(measure, current);
    }

    /**
     * 0 or 100 % (M5).
     *
     * @param current 1 or more is done; empty if nothing was entered yet: 0 and flagged (M3)
     */
    public static Figure binary(Measure.Binary measure, Optional<BigDecimal> current) {
        return Measured.binary(current);
    }

    /**
     * Whether a value stays where it is good (M4): by the latest value all or nothing; graded by the way back from the
     * start to the nearest bound, which is 0 if the start was not outside on the same side; or the share of the periods
     * so far that were held. Never over 100 %.
     *
     * @param entered without a value, or without a period that is over, it is 0 and flagged (M3)
     */
    public static Figure maintain(Measure.Maintain measure, Entered entered) {
        return Measured.maintain(measure, entered);
    }

    /** Weight of the steps that are done ÷ weight of all (M6). */
    public static Figure milestones(Measure.Milestones measure) {
        return Measured.milestones(measure);
    }

    /**
     * The way from the start to the stretch, or to the target if the owner chose so (M7).
     *
     * @param current empty if nothing was entered yet: 0 and flagged (M3)
     */
    public static Figure zones(Measure.Zones measure, Optional<BigDecimal> current) {
        return Measured.zones(measure, current);
    }

    /** The highest bound that {@code current} has reached, bounds included (M7). */
    public static Zone zone(Measure.Zones measure, BigDecimal current) {
        return Measured.zone(measure, current);
    }

    /**
     * The share of the linked work that is done, {@code Σ(weight × value) ÷ Σ weight} (J1–J8, J11, J13); the order of the
     * issues and how often one comes change nothing.
     *
     * <p>An issue is left out by one rule only, the first of: another issue stands for it or it for others (J7, J6), it
     * only supports (R4), it is secured and such do not count (J11), a resolution that is not counted (J4), done before
     * the cycle and such are left out (J13), no estimate and such are left out (J5).
     *
     * @return always a figure: nothing linked and nothing that counts are 0 % with a flag (J8)
     * @throws IllegalArgumentException if the same issue comes with different facts
     */
    public static Accounted share(ShareRules how, Scope scope, Rules rules) {
        return new SharedWork(how, scope, rules).accounted();
    }

    /**
     * The same where only the rule of resolutions matters.
     *
     * @param givenUp     ids of the resolutions that are not counted (J4)
     * @param countAsDone whether those count as done instead (J4)
     */
    public static Accounted share(ShareRules how, Scope scope, Set<String> givenUp, boolean countAsDone) {
        return share(how, scope, new Rules(givenUp, countAsDone, BigDecimal.ONE, Thresholds.DEFAULT));
    }

    /** The same of a set without epics that stand for their issues. */
    public static Accounted share(ShareRules how, Collection<Leaf> leaves, Set<String> givenUp, boolean countAsDone) {
        return share(how, Scope.of(leaves), givenUp, countAsDone);
    }
}
