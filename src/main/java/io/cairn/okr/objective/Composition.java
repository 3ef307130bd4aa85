package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.People;
import io.cairn.okr.jira.PersonView;
import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.progress.Fractions;
import io.cairn.okr.progress.Pace;
import java.math.BigDecimal;
import java.math.MathContext;
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
        Status status = status(objective, stored, keyResults, cycle);
        return new ObjectiveView(objective, objective.plan().home().project().flatMap(viewer::project), cycle,
                person(objective.plan().owner()), figure(stored, cycle, status), parent(objective),
                confidence(keyResults), keyResults, viewer.changes(objective));
    }

    private List<KeyResultView> keyResults(Objective objective, CycleView cycle) {
        List<KeyResult> all = material.of(objective);
        BigDecimal weights = all.stream().map(one -> one.plan().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.stream().map(one -> keyResult(objective, one, cycle, weights)).toList();
    }

    private KeyResultView keyResult(Objective objective, KeyResult keyResult, CycleView cycle, BigDecimal weights) {
        StoredFigure stored = material.figure(keyResult);
        BigDecimal share = weights.signum() == 0 ? BigDecimal.ZERO
                : keyResult.plan().weight().divide(weights, MathContext.DECIMAL128);
        return new KeyResultView(keyResult, link(objective), person(keyResult.plan().owner()),
                figure(stored, cycle, status(stored, cycle)), share, material.last(keyResult).map(this::said),
                may(objective, keyResult));
    }

    private KeyResultView.May may(Objective objective, KeyResult keyResult) {
        return new KeyResultView.May(viewer.changes(objective, keyResult), viewer.checksIn(objective, keyResult),
                viewer.linksSomething(objective, keyResult));
    }

    private CheckInView said(CheckIn checkIn) {
        return new CheckInView(checkIn, person(checkIn.author()));
    }

    private FigureView figure(StoredFigure stored, CycleView cycle, Status status) {
        Figure figure = stored.figure();
        return new FigureView(figure.raw(), counted(figure), cycle.expected(), status, material.rules().thresholds(),
                figure.flags(), stored.current(), stored.at(), stored.version());
    }

    private Optional<BigDecimal> counted(Figure figure) {
        return figure.raw().map(raw -> Fractions.counted(raw, material.rules().cap()));
    }

    private Status status(StoredFigure stored, CycleView cycle) {
        return Pace.status(counted(stored.figure()), cycle.expected(), material.rules().thresholds());
    }

    /** The weakest counted key result (T8); by its own figure where only other objectives move it. */
    private Status status(Objective objective, StoredFigure stored, List<KeyResultView> keyResults, CycleView cycle) {
        List<Status> counted = keyResults.stream().filter(one -> one.keyResult().plan().weight().signum() > 0)
                .map(one -> one.figure().status()).toList();
        boolean byOthers = objective.plan().alignment().driver() == Driver.CHILDREN;
        if (stored.figure().raw().isEmpty()) {
            return Status.NONE;
        }
        return byOthers || counted.isEmpty() ? status(stored, cycle) : Pace.weakest(counted);
    }

    /** The weighted mean of the latest words (C1). */
    private static Optional<BigDecimal> confidence(List<KeyResultView> keyResults) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (KeyResultView one : keyResults) {
            if (one.last().isPresent()) {
                BigDecimal weight = one.keyResult().plan().weight();
                weights = weights.add(weight);
                sum = sum.add(weight.multiply(BigDecimal.valueOf(one.last().get().checkIn().said().confidence().value())));
            }
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(weights, MathContext.DECIMAL128));
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
