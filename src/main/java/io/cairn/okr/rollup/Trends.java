package io.cairn.okr.rollup;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Placed;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.Sample;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.RulesInForce;
import io.cairn.okr.store.Cycles;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Samples;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How figures went: where they stood at the end of each day, and where they stand today. A day that is missing ended as the one
 * before it.
 */
public final class Trends {
    private final Access access;
    private final Cycles cycles;
    private final Samples samples;
    private final Figures figures;
    private final RulesInForce rules;
    private final Clock clock;

    public Trends(Access access, Cycles cycles, Samples samples, Figures figures, RulesInForce rules, Clock clock) {
        this.access = access;
        this.cycles = cycles;
        this.samples = samples;
        this.figures = figures;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws NotFoundException if hidden from the viewer */
    public Trend of(UserKey viewer, KeyResultId id) {
        Placed placed = access.toSee(viewer, id);
        List<Sample> days = upToToday(samples.of(id), Optional.ofNullable(figures.ofKeyResults(List.of(id)).get(id)));
        return trend(placed.objective(), placed.keyResult().plan().expectation(), days);
    }

    /** @throws NotFoundException if hidden from the viewer */
    public Trend of(UserKey viewer, ObjectiveId id) {
        Objective objective = access.toSee(viewer, id);
        List<Sample> days = upToToday(samples.of(id), Optional.ofNullable(figures.ofObjectives(List.of(id)).get(id)));
        return trend(objective, Expectation.DEFAULT, days);
    }

    private Trend trend(Objective objective, Expectation expected, List<Sample> days) {
        CycleId id = objective.plan().cycle();
        Cycle cycle = cycles.byId(id).orElseThrow(() -> new NotFoundException(id.key()));
        boolean workingDaysOnly = expected.workingDaysOnly().orElseGet(() -> rules.now().timing().workingDaysOnly());
        return new Trend(cycle.plan(), expected.curve(), workingDaysOnly, days);
    }

    private List<Sample> upToToday(List<Sample> ended, Optional<StoredFigure> now) {
        LocalDate today = LocalDate.now(clock);
        List<Sample> all = new ArrayList<>(ended.stream().filter(sample -> sample.day().isBefore(today)).toList());
        now.ifPresent(figure -> all.add(new Sample(today, figure.figure().raw(), figure.current())));
        return all;
    }
}
