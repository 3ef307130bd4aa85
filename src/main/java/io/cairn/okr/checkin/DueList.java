package io.cairn.okr.checkin;

import io.cairn.okr.model.Cadence;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.Calendar;
import io.cairn.okr.objective.CycleView;
import io.cairn.okr.objective.Happening;
import io.cairn.okr.objective.Happenings;
import io.cairn.okr.objective.KeyResultView;
import io.cairn.okr.objective.Overviews;
import io.cairn.okr.objective.RulesInForce;
import io.cairn.okr.progress.Duty;
import io.cairn.okr.progress.Rhythm;
import io.cairn.okr.store.AuditLog;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which key results of one person wait for a check-in, by the cadence of the instance (K1, K2). */
final class DueList {
    /** More changes than anybody makes; the first one is the creation. */
    private static final int WHOLE_TRAIL = 1_000;

    private final KeyResults keyResults;
    private final Objectives objectives;
    private final AuditLog audit;
    private final Overviews overviews;
    private final Happenings happenings;
    private final Calendar calendar;
    private final RulesInForce rules;

    DueList(KeyResults keyResults, Objectives objectives, AuditLog audit, Overviews overviews, Happenings happenings,
            Calendar calendar, RulesInForce rules) {
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.audit = audit;
        this.overviews = overviews;
        this.happenings = happenings;
        this.calendar = calendar;
        this.rules = rules;
    }

    /** The most urgent first. */
    List<Due> of(UserKey owner) {
        Map<KeyResultId, Cycle> running = running(owner);
        List<KeyResult> mine = keyResults.byIds(running.keySet()).values().stream().toList();
        Map<KeyResultId, KeyResultView> views = overviews.keyResults(owner, mine);
        Map<KeyResultId, List<Happening>> since = happenings.since(owner, lastWords(views));
        Cadence cadence = rules.now().timing().cadence();
        List<Due> due = new ArrayList<>();
        views.forEach((id, view) -> due.add(due(view, running.get(id), cadence, since.get(id))));
        due.sort(Comparator.comparing(Due::state).thenComparing(one -> one.keyResult().objective().id().value())
                .thenComparing(one -> one.keyResult().keyResult().id().value()));
        return due;
    }

    private Map<KeyResultId, Cycle> running(UserKey owner) {
        List<KeyResult> owned = keyResults.ownedBy(owner);
        Map<ObjectiveId, Objective> above = objectives.byIds(owned.stream().map(KeyResult::objective).distinct().toList());
        Map<CycleId, Cycle> running = calendar.all().stream().filter(view -> view.state() == CycleView.State.RUNNING)
                .collect(Collectors.toMap(view -> view.cycle().id(), CycleView::cycle));
        Map<KeyResultId, Cycle> found = new LinkedHashMap<>();
        owned.forEach(one -> Optional.ofNullable(above.get(one.objective()))
                .map(objective -> running.get(objective.plan().cycle())).ifPresent(cycle -> found.put(one.id(), cycle)));
        return found;
    }

    private static Map<KeyResultId, Instant> lastWords(Map<KeyResultId, KeyResultView> views) {
        Map<KeyResultId, Instant> moments = new LinkedHashMap<>();
        views.forEach((id, view) -> moments.put(id, view.last().map(last -> last.checkIn().at()).orElse(Instant.EPOCH)));
        return moments;
    }

    private Due due(KeyResultView view, Cycle cycle, Cadence cadence, List<Happening> since) {
        List<LocalDate> days = Rhythm.dues(cadence, cycle.plan());
        List<LocalDate> dues = days.isEmpty() ? List.of(cycle.plan().end()) : days; // a cycle shorter than the cadence
        Optional<LocalDate> last = view.last().map(said -> calendar.dayOf(said.checkIn().at()));
        Duty duty = Rhythm.duty(dues, cadence.grace(), last, began(view, cycle), calendar.today());
        return new Due(view, duty.due(), Due.State.valueOf(duty.how().name()), since);
    }

    /** From when on check-ins were due: since it was there, and not before its cycle. */
    private LocalDate began(KeyResultView view, Cycle cycle) {
        LocalDate start = cycle.plan().start();
        LocalDate there = view.last().map(said -> calendar.dayOf(said.checkIn().at())).orElseGet(() -> created(view, start));
        return there.isAfter(start) ? there : start;
    }

    private LocalDate created(KeyResultView view, LocalDate otherwise) {
        List<AuditLog.Entry> trail = audit.of(view.keyResult().id().key(), 0, WHOLE_TRAIL);
        return trail.isEmpty() ? otherwise : calendar.dayOf(trail.get(trail.size() - 1).at());
    }
}
