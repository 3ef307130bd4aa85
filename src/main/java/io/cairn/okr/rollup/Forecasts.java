package io.cairn.okr.rollup;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Placed;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.KeptOutlook;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.Outlook;
import io.cairn.okr.model.Sample;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.progress.Outlooks;
import io.cairn.okr.store.Cycles;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.ForecastLog;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Samples;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where key results and objectives are going, for people. Takes what was kept today if the figure has not moved since, and looks
 * anew if it has; reading writes nothing.
 */
public final class Forecasts {
    private final Access access;
    private final Cycles cycles;
    private final KeyResults keyResults;
    private final Figures figures;
    private final Samples samples;
    private final LookAhead lookAhead;
    private final ForecastLog log;
    private final Clock clock;

    public Forecasts(Access access, Cycles cycles, KeyResults keyResults, Figures figures, Samples samples, LookAhead lookAhead, ForecastLog log,
            Clock clock) {
        this.access = access;
        this.cycles = cycles;
        this.keyResults = keyResults;
        this.figures = figures;
        this.samples = samples;
        this.lookAhead = lookAhead;
        this.log = log;
        this.clock = clock;
    }

    /** At most ten statements. @throws NotFoundException if hidden from the viewer */
    public Outlook of(UserKey viewer, KeyResultId id) {
        Placed placed = access.toSee(viewer, id);
        return of(List.of(placed.keyResult()), cycle(placed.objective())).get(id);
    }

    /** At most eleven statements, however many key results it has. @throws NotFoundException if hidden from the viewer */
    public ObjectiveOutlook of(UserKey viewer, ObjectiveId id) {
        Objective objective = access.toSee(viewer, id);
        CyclePlan cycle = cycle(objective);
        List<KeyResult> all = keyResults.of(id);
        Map<KeyResultId, Outlook> parts = of(all, cycle);
        return new ObjectiveOutlook(Outlooks.ofObjective(known(id), today(), cycle),
                all.stream().map(one -> new ObjectiveOutlook.Part(one, parts.get(one.id()))).toList());
    }

    private Map<KeyResultId, Outlook> of(List<KeyResult> all, CyclePlan cycle) {
        List<KeyResultId> ids = all.stream().map(KeyResult::id).toList();
        Map<KeyResultId, StoredFigure> stored = figures.ofKeyResults(ids);
        Map<KeyResultId, KeptOutlook> kept = log.latest(ids, today());
        Map<KeyResultId, Outlook> outlooks = new TreeMap<>((one, other) -> Long.compare(one.value(), other.value()));
        kept.values().stream().filter(one -> stands(one, stored.get(one.keyResult()), cycle)).forEach(one -> outlooks.put(one.keyResult(), one.outlook()));
        List<KeyResult> others = all.stream().filter(one -> !outlooks.containsKey(one.id())).toList();
        if (!others.isEmpty()) {
            lookAhead.of(others, cycle).forEach((id, foreseen) -> outlooks.put(id, foreseen.outlook()));
        }
        return outlooks;
    }

    private static boolean stands(KeptOutlook kept, StoredFigure now, CyclePlan cycle) {
        return now != null && kept.version() == now.version() && kept.outlook().basis().end().equals(cycle.end());
    }

    /** Its figure at the end of each day, and now. */
    private NavigableMap<LocalDate, BigDecimal> known(ObjectiveId id) {
        NavigableMap<LocalDate, BigDecimal> known = new TreeMap<>();
        for (Sample sample : samples.of(id)) {
            sample.raw().filter(raw -> sample.day().isBefore(today())).ifPresent(raw -> known.put(sample.day(), raw));
        }
        Optional.ofNullable(figures.ofObjectives(List.of(id)).get(id)).flatMap(stored -> stored.figure().raw())
                .ifPresent(raw -> known.put(today(), raw));
        return known;
    }

    private CyclePlan cycle(Objective objective) {
        CycleId id = objective.plan().cycle();
        return cycles.byId(id).map(Cycle::plan).orElseThrow(() -> new NotFoundException(id.key()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
