package io.cairn.okr.rollup;

import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.PlanMemory;
import io.cairn.okr.store.Plans;
import io.cairn.okr.store.Samples;
import io.cairn.okr.store.Samples.Taken;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Keeps where each figure stood at the end of each day, exactly, whenever it is called: a figure that changed for the first time
 * today has its old value sampled before it goes, one that did not change today still stands as it did at midnight. Days are those
 * of the instance's time zone.
 */
public final class Sampling {
    private final PlanMemory plans;
    private final Figures figures;
    private final Samples samples;
    private final Clock clock;

    public Sampling(PlanMemory plans, Figures figures, Samples samples, Clock clock) {
        this.plans = plans;
        this.figures = figures;
        this.samples = samples;
        this.clock = clock;
    }

    /** Of all figures of the cycles that ran yesterday; what is kept already stays. A fixed number of statements for every 500. */
    int takeYesterdays() {
        LocalDate today = LocalDate.now(clock);
        Plans ran = plans.in(cycle -> cycle.start().isBefore(today) && !cycle.end().isBefore(today.minusDays(1)));
        return samples.keep(ended(ran, today));
    }

    /** To be called before figures change at {@code at}; a fixed number of statements for every 500, on the first change of a day. */
    void beforeKeyResults(Map<KeyResultId, StoredFigure> last, Instant at) {
        List<Taken> ended = new ArrayList<>();
        last.forEach((id, figure) -> ended.addAll(taken(figure, day(at), day -> Taken.of(id, day, figure))));
        keep(ended);
    }

    /** The same for objectives. */
    void beforeObjectives(Map<ObjectiveId, StoredFigure> last, Instant at) {
        List<Taken> ended = new ArrayList<>();
        last.forEach((id, figure) -> ended.addAll(taken(figure, day(at), day -> Taken.of(id, day, figure))));
        keep(ended);
    }

    private List<Taken> ended(Plans ran, LocalDate today) {
        List<Taken> ended = new ArrayList<>();
        figures.ofKeyResults(ran.keyResults().values().stream().flatMap(List::stream).map(KeyResult::id).toList())
                .forEach((id, last) -> ended.addAll(taken(last, today, day -> Taken.of(id, day, last))));
        figures.ofObjectives(ran.keyResults().keySet())
                .forEach((id, last) -> ended.addAll(taken(last, today, day -> Taken.of(id, day, last))));
        return ended;
    }

    /** The day it changed last, for nobody may have come by at the end of that day, and the day that ended last. */
    private List<Taken> taken(StoredFigure last, LocalDate today, Function<LocalDate, Taken> taken) {
        LocalDate changed = day(last.at());
        boolean told = last.version() > 0 && changed.isBefore(today);
        return told ? Stream.of(changed, today.minusDays(1)).distinct().map(taken).toList() : List.of();
    }

    private void keep(List<Taken> ended) {
        if (!ended.isEmpty()) {
            samples.keep(ended);
        }
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
