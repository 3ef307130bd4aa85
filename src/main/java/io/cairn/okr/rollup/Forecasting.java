package io.cairn.okr.rollup;

import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.KeptOutlook;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.ForecastLog;
import io.cairn.okr.store.PlanMemory;
import io.cairn.okr.store.Plans;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is foreseen of every key result of the cycles that run, one outlook for each day, so that pages need not reckon and
 * the outlooks can be judged one day. Safe to repeat and to break off: what is there already, made upon the same figure, stays.
 */
public final class Forecasting {
    private static final int TOGETHER = 50;
    private static final Logger LOG = LoggerFactory.getLogger(Forecasting.class);

    private final PlanMemory plans;
    private final Figures figures;
    private final LookAhead lookAhead;
    private final ForecastLog log;
    private final Clock clock;

    public Forecasting(PlanMemory plans, Figures figures, LookAhead lookAhead, ForecastLog log, Clock clock) {
        this.plans = plans;
        this.figures = figures;
        this.lookAhead = lookAhead;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Those of today that are missing, or whose figure has changed since.
     *
     * @param goOn asked before each few; if it says no, the rest is left to the next time
     * @return how many were made
     */
    int makeTodays(BooleanSupplier goOn) {
        LocalDate today = LocalDate.now(clock);
        Plans running = plans.in(cycle -> cycle.contains(today));
        int made = 0;
        for (Cycle cycle : running.cycles()) {
            if (cycle.plan().contains(today)) {
                made += make(in(cycle, running), cycle.plan(), today, goOn);
            }
        }
        return made;
    }

    private static List<KeyResult> in(Cycle cycle, Plans plans) {
        return plans.keyResults().entrySet().stream().filter(below -> plans.objectives().get(below.getKey()).plan().cycle().equals(cycle.id()))
                .flatMap(below -> below.getValue().stream()).toList();
    }

    private int make(List<KeyResult> all, CyclePlan cycle, LocalDate today, BooleanSupplier goOn) {
        List<KeyResultId> ids = all.stream().map(KeyResult::id).toList();
        Map<KeyResultId, Map<LocalDate, Long>> week = log.madeSince(ids, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        Map<KeyResultId, StoredFigure> stored = figures.ofKeyResults(ids);
        List<KeyResult> due = all.stream().filter(one -> stored.containsKey(one.id()))
                .filter(one -> week.getOrDefault(one.id(), Map.of()).getOrDefault(today, -1L) != stored.get(one.id()).version()).toList();
        int made = 0;
        for (int from = 0; from < due.size() && goOn.getAsBoolean(); from += TOGETHER) {
            made += keep(due.subList(from, Math.min(from + TOGETHER, due.size())), cycle, today, week);
        }
        return made;
    }

    private int keep(List<KeyResult> some, CyclePlan cycle, LocalDate today, Map<KeyResultId, Map<LocalDate, Long>> week) {
        try {
            Map<KeyResultId, LookAhead.Foreseen> foreseen = lookAhead.of(some, cycle);
            foreseen.forEach((id, one) -> log.keep(new KeptOutlook(id, today, one.version(), first(week.getOrDefault(id, Map.of()), today), one.outlook())));
            return foreseen.size();
        } catch (RuntimeException failure) {
            LOG.warn("The forecasts of {} key results from {} on could not be made; they will be tried again with the next check.", some.size(),
                    some.get(0).id(), failure);
            return 0;
        }
    }

    private static boolean first(Map<LocalDate, Long> week, LocalDate today) {
        return week.keySet().stream().noneMatch(day -> day.isBefore(today));
    }
}
