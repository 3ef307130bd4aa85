package io.cairn.okr.rollup;

import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.store.Cycles;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;
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
    private final Cycles cycles;
    private final KeyResults keyResults;
    private final Objectives objectives;
    private final Figures figures;
    private final Samples samples;
    private final Clock clock;

    public Sampling(Cycles cycles, KeyResults keyResults, Objectives objectives, Figures figures, Samples samples, Clock clock) {
        this.cycles = cycles;
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.figures = figures;
        this.samples = samples;
        this.clock = clock;
    }

    /** Of all figures of the cycles that ran yesterday; what is kept already stays. A fixed number of statements for every 500. */
    int takeYesterdays() {
        LocalDate today = LocalDate.now(clock);
        List<CycleId> ran = cycles.all().stream().filter(cycle -> cycle.plan().start().isBefore(today)
                && !cycle.plan().end().isBefore(today.minusDays(1))).map(cycle -> cycle.id()).toList();
        return ran.isEmpty() ? 0 : samples.keep(ended(ran, today));
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

    private List<Taken> ended(List<CycleId> ran, LocalDate today) {
        List<Taken> ended = new ArrayList<>();
        figures.ofKeyResults(keyResults.inCycles(ran).stream().map(one -> one.id()).toList())
                .forEach((id, last) -> ended.addAll(taken(last, today, day -> Taken.of(id, day, last))));
        figures.ofObjectives(ran.stream().flatMap(cycle -> objectives.of(cycle).stream()).map(one -> one.id()).toList())
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
