package io.cairn.okr.progress;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Measure.Zones.Scale;
import io.cairn.okr.model.Milestone;
import io.cairn.okr.model.Route;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What goes on in the next cycle (H3). */
public final class CarryOver {
    private CarryOver() {
    }

    /** Where the new key result begins (H3). */
    public enum Baseline {
        /** Where the old one ended: it begins with 0 %. */
        CURRENT,
        /** Where the old one began. */
        KEPT
    }

    /**
     * The plan of the new key result; the target is kept.
     *
     * @param current the value at the close; empty if there is none
     * @return empty if nothing is left to do
     */
    public static Optional<KeyResultPlan> plan(KeyResultPlan old, Optional<BigDecimal> current, Baseline baseline) {
        Optional<Measure> measure = old.measure().match(
                linear -> current.map(now -> line(linear, now)).orElse(Optional.of(linear)),
                binary -> current.filter(now -> now.compareTo(BigDecimal.ONE) >= 0).isPresent() ? Optional.empty() : Optional.of(binary),
                maintain -> Optional.of(maintain), milestones -> unfinished(milestones),
                zones -> current.map(now -> zones(zones, now)).orElse(Optional.of(zones)), share -> Optional.of(share));
        return measure.map(next -> with(old, baseline == Baseline.KEPT ? old.measure() : next));
    }

    /** The issues that were linked by hand and are not finished: only they move. */
    public static List<IssueId> unfinished(Ledger ledger) {
        return ledger.lines().stream().filter(LedgerLine::counts).filter(line -> line.routes().contains(Route.DIRECT))
                .filter(line -> line.value().compareTo(BigDecimal.ONE) < 0).map(LedgerLine::issue).toList();
    }

    private static Optional<Measure> line(Measure.Linear old, BigDecimal now) {
        boolean reached = old.direction() == Measure.Direction.INCREASE ? now.compareTo(old.target()) >= 0 : now.compareTo(old.target()) <= 0;
        return reached ? Optional.empty() : Optional.of(new Measure.Linear(now, old.target(), old.direction(), old.unit()));
    }

    private static Optional<Measure> unfinished(Measure.Milestones old) {
        List<Milestone> left = old.steps().stream().filter(step -> step.doneOn().isEmpty()).toList();
        return left.stream().anyMatch(step -> step.weight().signum() > 0) ? Optional.of(new Measure.Milestones(left)) : Optional.empty();
    }

    /** Zones while the first is ahead; else the line to the bound that is worth 100 %. */
    private static Optional<Measure> zones(Measure.Zones old, BigDecimal now) {
        int up = old.stretch().compareTo(old.start());
        if (old.commit().compareTo(now) == up) {
            return Optional.of(new Measure.Zones(now, old.commit(), old.target(), old.stretch(), old.scale(), old.unit()));
        }
        BigDecimal whole = old.scale() == Scale.STRETCH ? old.stretch() : old.target();
        Measure.Direction way = up > 0 ? Measure.Direction.INCREASE : Measure.Direction.DECREASE;
        return whole.compareTo(now) == up ? Optional.of(new Measure.Linear(now, whole, way, old.unit())) : Optional.empty();
    }

    private static KeyResultPlan with(KeyResultPlan old, Measure measure) {
        return new KeyResultPlan(old.title(), old.owner(), old.weight(), measure, old.fromIssues(), old.expectation());
    }
}
