package io.cairn.okr.objective;

import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.progress.Pace;
import io.cairn.okr.store.Cycles;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cycles beside the day it is, in the time zone of this Jira. */
public final class Calendar {
    private final Cycles cycles;
    private final Clock clock;

    public Calendar(Cycles cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    /** In the time zone of this Jira. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day it was then, in the time zone of this Jira. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** The time zone of this Jira. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** The first moment of a day, in the time zone of this Jira. */
    public Instant beginOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** Newest first; one statement. */
    public List<CycleView> all() {
        return views(cycles.all());
    }

    /** As they stand today, in the order given. */
    List<CycleView> views(List<Cycle> some) {
        LocalDate today = today();
        return some.stream().map(cycle -> view(cycle, today)).toList();
    }

    /** As they stood on a day, newest first; one statement. */
    List<CycleView> allOn(LocalDate day) {
        return cycles.all().stream().map(cycle -> view(cycle, day)).toList();
    }

    /** The last instant of a day, or now if it is today. */
    Instant endOf(LocalDate day) {
        return day.isBefore(today()) ? beginOf(day.plusDays(1)).minusMillis(1) : clock.instant();
    }

    /** One statement. @throws NotFoundException if there is none */
    public CycleView byId(CycleId id) {
        return cycles.byId(id).map(cycle -> view(cycle, today())).orElseThrow(() -> new NotFoundException(id.key()));
    }

    /**
     * The cycle to show: the one wanted; else the shortest that runs, for a quarter says more than its year; else the
     * next to come; else the last that ended.
     *
     * @throws NotFoundException if the one wanted is not among them
     */
    static Optional<CycleView> pick(List<CycleView> all, Optional<CycleId> wanted) {
        if (wanted.isPresent()) {
            return Optional.of(all.stream().filter(view -> view.cycle().id().equals(wanted.get())).findFirst()
                    .orElseThrow(() -> new NotFoundException(wanted.get().key())));
        }
        return in(all, CycleView.State.RUNNING, Comparator.comparing(Calendar::days))
                .or(() -> in(all, CycleView.State.COMING, Comparator.comparing(view -> view.cycle().plan().start())))
                .or(() -> in(all, CycleView.State.PAST, Comparator.comparing((CycleView view) -> view.cycle().plan().end()).reversed()));
    }

    private static Optional<CycleView> in(List<CycleView> all, CycleView.State state, Comparator<CycleView> first) {
        return all.stream().filter(view -> view.state() == state).min(first);
    }

    private static long days(CycleView view) {
        return ChronoUnit.DAYS.between(view.cycle().plan().start(), view.cycle().plan().end());
    }

    private static CycleView view(Cycle cycle, LocalDate today) {
        CyclePlan plan = cycle.plan();
        return new CycleView(cycle, state(plan, today), Math.max(0, ChronoUnit.DAYS.between(today, plan.end())),
                Pace.expected(plan, today));
    }

    private static CycleView.State state(CyclePlan plan, LocalDate today) {
        if (plan.contains(today)) {
            return CycleView.State.RUNNING;
        }
        return today.isBefore(plan.start()) ? CycleView.State.COMING : CycleView.State.PAST;
    }
}
