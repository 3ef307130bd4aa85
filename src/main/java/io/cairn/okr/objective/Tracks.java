package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Contradiction;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.model.TargetChange;
import io.cairn.okr.progress.Contradictions;
import io.cairn.okr.progress.Track;
import io.cairn.okr.store.CheckInLog;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.TargetChanges;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Reads histories of key results and finds what in them does not go together. */
final class Tracks {
    private final Figures figures;
    private final CheckInLog checkIns;
    private final TargetChanges targets;
    private final SameQueries queries;
    private final SeenWork work;
    private final Calendar calendar;

    Tracks(Figures figures, CheckInLog checkIns, TargetChanges targets, SameQueries queries, SeenWork work, Calendar calendar) {
        this.figures = figures;
        this.checkIns = checkIns;
        this.targets = targets;
        this.queries = queries;
        this.work = work;
        this.calendar = calendar;
    }

    /** In the order given; eight statements for every 500 and two reads of issues. */
    List<Look> looks(Viewer viewer, CycleView cycle, List<KeyResult> all, Function<KeyResult, ObjectiveLink> objective) {
        if (all.isEmpty()) {
            return List.of();
        }
        Read read = read(viewer, cycle, all);
        return all.stream().flatMap(one -> Contradictions.of(track(one, cycle.cycle().plan(), read)).stream()
                .map(found -> look(one, objective.apply(one), found, read))).toList();
    }

    private Read read(Viewer viewer, CycleView cycle, List<KeyResult> all) {
        List<KeyResultId> ids = all.stream().map(KeyResult::id).toList();
        Map<KeyResultId, Ledger> ledgers = figures.ledgers(all.stream().filter(Tracks::shared).map(KeyResult::id).toList());
        Map<KeyResultId, List<FigureEvent>> events = figures.eventsSince(ids, calendar.beginOf(cycle.cycle().plan().start()));
        return new Read(figures.ofKeyResults(ids), ledgers, events, checkIns.latestOf(ids), targets.of(ids), queries.of(viewer, all, calendar),
                work.of(viewer.key(), ledgers.values(), events.values()));
    }

    private Track track(KeyResult one, CyclePlan cycle, Read read) {
        Instant begin = calendar.beginOf(cycle.start());
        Instant made = one.addedAt().filter(begin::isBefore).orElse(begin);
        Ledger ledger = read.ledgers().getOrDefault(one.id(), Ledger.EMPTY);
        return new Track(new Track.Time(cycle, made, calendar.today(), calendar.zone()),
                Optional.ofNullable(read.figures().get(one.id())).flatMap(figure -> figure.figure().raw()), shared(one), read.events().getOrDefault(one.id(), List.of()),
                Optional.ofNullable(read.words().get(one.id())).map(said -> new Track.Word(said.at(), said.said().status())), read.targets().get(one.id()),
                read.seen().views().keySet(), read.seen().doneBy(ledger), (int) read.seen().done(ledger).count(),
                read.sameQuery().getOrDefault(one.id(), List.of()).stream().map(KeyResult::id).toList());
    }

    private static boolean shared(KeyResult one) {
        return one.plan().measure() instanceof Measure.Share;
    }

    private static Look look(KeyResult one, ObjectiveLink objective, Contradiction found, Read read) {
        return new Look(one, objective, found, found.issues().stream().map(read.seen().views()::get).filter(Objects::nonNull).toList(),
                found.others().isEmpty() ? List.of() : read.sameQuery().get(one.id()));
    }

    /** Everything read together. */
    private record Read(Map<KeyResultId, StoredFigure> figures, Map<KeyResultId, Ledger> ledgers, Map<KeyResultId, List<FigureEvent>> events,
            Map<KeyResultId, CheckIn> words, Map<KeyResultId, List<TargetChange>> targets, Map<KeyResultId, List<KeyResult>> sameQuery,
            SeenWork.Seen seen) {
    }
}
