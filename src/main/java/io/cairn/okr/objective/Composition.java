package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.People;
import io.cairn.okr.jira.PersonView;
import io.cairn.okr.model.Cadence;
import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.model.Thresholds;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.Verdict;
import io.cairn.okr.progress.Confidences;
import io.cairn.okr.progress.Fractions;
import io.cairn.okr.progress.Pace;
import io.cairn.okr.progress.Rhythm;
import io.cairn.okr.progress.Weighted;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Views for one viewer from what was read; asks Jira once for each person. */
final class Composition {
    private final Viewer viewer;
    private final People people;
    private final Material material;
    private final Map<UserKey, PersonView> faces = new HashMap<>();

    Composition(Viewer viewer, People people, Material material) {
        this.viewer = viewer;
        this.people = people;
        this.material = material;
    }

    List<ObjectiveView> views(Collection<Objective> objectives) {
        return objectives.stream().map(this::view).toList();
    }

    private ObjectiveView view(Objective objective) {
        CycleView cycle = material.cycles().get(objective.plan().cycle());
        List<KeyResultView> keyResults = keyResults(objective, cycle);
        StoredFigure stored = material.figure(objective);
        return new ObjectiveView(objective, objective.plan().home().project().flatMap(viewer::project), cycle,
                person(objective.plan().owner()), figure(objective, stored, keyResults, cycle), parent(objective),
                confidence(keyResults), keyResults, viewer.changes(objective));
    }

    private List<KeyResultView> keyResults(Objective objective, CycleView cycle) {
        List<KeyResult> all = material.of(objective);
        BigDecimal weights = all.stream().map(one -> one.plan().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.stream().map(one -> keyResult(objective, one, cycle, weights)).toList();
    }

    private KeyResultView keyResult(Objective objective, KeyResult kept, CycleView cycle, BigDecimal weights) {
        KeyResult keyResult = kept.under(material.rules());
        StoredFigure stored = material.figure(keyResult);
        BigDecimal share = weights.signum() == 0 ? BigDecimal.ZERO
                : keyResult.plan().weight().divide(weights, MathContext.DECIMAL128);
        return new KeyResultView(keyResult, link(objective), person(keyResult.plan().owner()),
                figure(stored, keyResult, cycle), share, material.last(keyResult).map(this::said),
                may(objective, keyResult));
    }

    private KeyResultView.May may(Objective objective, KeyResult keyResult) {
        return new KeyResultView.May(viewer.changes(objective, keyResult), viewer.checksIn(objective, keyResult),
                viewer.linksSomething(objective, keyResult));
    }

    private CheckInView said(CheckIn checkIn) {
        return new CheckInView(checkIn, person(checkIn.author()));
    }

    /** Of a key result, by what is expected of it (T2, T3). */
    private FigureView figure(StoredFigure stored, KeyResult keyResult, CycleView cycle) {
        KeyResultPlan plan = keyResult.plan();
        BigDecimal expected = expected(cycle, plan.expectation());
        Thresholds thresholds = plan.expectation().thresholds().orElse(material.rules().thresholds());
        Status status = Pace.ofKeyResult(plan.measure(), stored.figure().raw(), stored.current(), expected, thresholds);
        return figure(stored, expected, verdict(keyResult, status, cycle), thresholds);
    }

    /** T7. */
    private Verdict verdict(KeyResult keyResult, Status fromData, CycleView cycle) {
        Optional<CheckIn> last = material.last(keyResult);
        return new Verdict(Optional.empty(), stale(keyResult, last.map(CheckIn::at).map(this::day), cycle),
                last.flatMap(checkIn -> checkIn.said().status()), fromData);
    }

    /** Nobody can be late with what was made nobody knows when, and of which nobody spoke yet. */
    private boolean stale(KeyResult keyResult, Optional<LocalDate> last, CycleView cycle) {
        Cadence cadence = material.rules().timing().cadence();
        Optional<LocalDate> since = keyResult.addedAt().map(this::day).or(() -> last);
        return since.filter(made -> Rhythm.stale(Rhythm.dues(cadence, cycle.cycle().plan()), cadence.grace(), last, made, material.today()))
                .isPresent();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, material.zone());
    }

    private FigureView figure(StoredFigure stored, BigDecimal expected, Verdict verdict, Thresholds thresholds) {
        return figure(stored, expected, verdict, thresholds, false);
    }

    private FigureView figure(StoredFigure stored, BigDecimal expected, Verdict verdict, Thresholds thresholds, boolean byParts) {
        Figure figure = stored.figure();
        return new FigureView(figure.raw(), counted(figure), expected, verdict.shown(), thresholds,
                figure.flags(), stored.current(), stored.at(), stored.version(), stored.weights(), verdict, byParts);
    }

    private BigDecimal expected(CycleView cycle) {
        return expected(cycle, Expectation.DEFAULT);
    }

    private BigDecimal expected(CycleView cycle, Expectation of) {
        boolean workingDaysOnly = of.workingDaysOnly().orElse(material.rules().timing().workingDaysOnly());
        return Pace.expected(cycle.cycle().plan(), of.curve(), workingDaysOnly, material.today());
    }

    private Optional<BigDecimal> counted(Figure figure) {
        return figure.raw().map(raw -> Fractions.counted(raw, material.rules().cap()));
    }

    /** Of an objective: as its weakest counted key result (T8); by its own figure where only other objectives move it. */
    private FigureView figure(Objective objective, StoredFigure stored, List<KeyResultView> keyResults, CycleView cycle) {
        List<Status> counted = keyResults.stream().filter(one -> one.keyResult().plan().weight().signum() > 0)
                .map(one -> one.figure().status()).toList();
        boolean byParts = objective.plan().alignment().driver() != Driver.CHILDREN && !counted.isEmpty();
        BigDecimal expected = expected(cycle);
        Thresholds thresholds = material.rules().thresholds();
        Status own = Pace.ofFigure(stored.figure().raw(), expected, thresholds);
        Status status = byParts && own != Status.NONE ? Pace.weakest(counted) : own;
        return figure(stored, expected, new Verdict(Optional.empty(), false, Optional.empty(), status), thresholds, byParts);
    }

    /** The weighted mean of the latest words (C1). */
    private static Optional<BigDecimal> confidence(List<KeyResultView> keyResults) {
        return Confidences.objective(keyResults.stream().flatMap(one -> one.last().stream()
                .map(last -> new Weighted(one.keyResult().plan().weight(), sure(last)))).toList());
    }

    private static BigDecimal sure(CheckInView last) {
        return BigDecimal.valueOf(last.checkIn().said().confidence().value());
    }

    private Optional<ObjectiveLink> parent(Objective objective) {
        return objective.plan().alignment().parent().map(material.parents()::get).filter(viewer::sees)
                .map(Composition::link);
    }

    private PersonView person(UserKey key) {
        return faces.computeIfAbsent(key, people::view);
    }

    private static ObjectiveLink link(Objective objective) {
        return new ObjectiveLink(objective.id(), objective.plan().title());
    }
}
