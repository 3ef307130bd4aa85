package io.cairn.okr.rollup;

import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.objective.Assumption;
import io.cairn.okr.objective.Calendar;
import io.cairn.okr.objective.RulesInForce;
import io.cairn.okr.progress.Entered;
import io.cairn.okr.progress.Rhythm;
import io.cairn.okr.store.CheckInLog;
import io.cairn.okr.store.Objectives;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values people entered for key results, beside the calendar of their cycles. */
public final class EnteredValues {
    private static final int PAGE = 20;
    private static final int WHOLE_LOG = 1_000;

    private final CheckInLog checkIns;
    private final Objectives objectives;
    private final Calendar calendar;
    private final RulesInForce rules;
    /** Cycles of objectives that are known already. */
    private final Map<ObjectiveId, CyclePlan> known;
    private final Otherwise otherwise;

    public EnteredValues(CheckInLog checkIns, Objectives objectives, Calendar calendar, RulesInForce rules) {
        this(checkIns, objectives, calendar, rules, Map.of(), Otherwise.NOTHING);
    }

    private EnteredValues(CheckInLog checkIns, Objectives objectives, Calendar calendar, RulesInForce rules, Map<ObjectiveId, CyclePlan> known,
            Otherwise otherwise) {
        this.checkIns = checkIns;
        this.objectives = objectives;
        this.calendar = calendar;
        this.rules = rules;
        this.known = known;
        this.otherwise = otherwise;
    }

    /**
     * What was said until the end of a day.
     *
     * @param said last said first
     */
    record Log(Map<KeyResultId, List<CheckIn>> said, LocalDate day) {
    }

    /**
     * What is taken for said other than what the log on disk says now.
     *
     * @param assumed what somebody would enter today
     * @param log     what was said until a past day
     */
    private record Otherwise(Optional<Assumption.Entry> assumed, Optional<Log> log) {
        static final Otherwise NOTHING = new Otherwise(Optional.empty(), Optional.empty());
    }

    /** The same, as it was. */
    EnteredValues asOf(Log past) {
        return new EnteredValues(checkIns, objectives, calendar, rules, known, new Otherwise(Optional.empty(), Optional.of(past)));
    }

    /** The same under other rules. */
    EnteredValues under(RulesInForce others) {
        return new EnteredValues(checkIns, objectives, calendar, others, known, otherwise);
    }

    /** The same by these rules, with the cycles of these key results read together; two statements. */
    EnteredValues of(Collection<KeyResult> together, RulesInForce held) {
        Map<CycleId, CyclePlan> cycles = new HashMap<>();
        calendar.all().forEach(view -> cycles.put(view.cycle().id(), view.cycle().plan()));
        Map<ObjectiveId, CyclePlan> read = new HashMap<>();
        objectives.byIds(together.stream().map(KeyResult::objective).toList()).values().stream()
                .filter(objective -> cycles.containsKey(objective.plan().cycle()))
                .forEach(objective -> read.put(objective.id(), cycles.get(objective.plan().cycle())));
        return knowing(read, held);
    }

    /** The same by these rules, knowing the cycles of these objectives. */
    EnteredValues knowing(Map<ObjectiveId, CyclePlan> cycles, RulesInForce held) {
        return new EnteredValues(checkIns, objectives, calendar, held, cycles, otherwise);
    }

    /** The same as if somebody had entered that value today. */
    EnteredValues saying(Assumption.Entry value) {
        return new EnteredValues(checkIns, objectives, calendar, rules, known, new Otherwise(Optional.of(value), otherwise.log()));
    }

    /** The value said last and, where it matters, the one said last in each period that is over (M4). */
    Entered of(KeyResult keyResult) {
        Optional<BigDecimal> said = otherwise.assumed().filter(one -> one.keyResult().equals(keyResult.id())).map(Assumption.Entry::value);
        if (!keyResult.plan().measuresPeriods()) {
            return Entered.now(said.or(() -> latest(keyResult.id())));
        }
        List<CheckIn> all = all(keyResult.id());
        Map<LocalDate, BigDecimal> days = byDay(all);
        said.ifPresent(value -> days.put(calendar.today(), value));
        List<LocalDate> dues = Rhythm.dues(rules.now().timing().cadence(), cycle(keyResult));
        return new Entered(said.or(() -> all.stream().flatMap(checkIn -> checkIn.said().value().stream()).findFirst()),
                Rhythm.periods(dues, days, otherwise.log().map(Log::day).orElseGet(calendar::today)));
    }

    /** The first moment of its cycle; two statements unless it was read together with others. */
    Instant begin(KeyResult keyResult) {
        return calendar.beginOf(cycle(keyResult).start());
    }

    /** @throws NotFoundException if its objective was removed since the key result was read */
    private CyclePlan cycle(KeyResult keyResult) {
        CyclePlan read = known.get(keyResult.objective());
        return read != null ? read : calendar.byId(objective(keyResult).plan().cycle()).cycle().plan();
    }

    private Objective objective(KeyResult keyResult) {
        return objectives.byId(keyResult.objective()).orElseThrow(() -> new NotFoundException(keyResult.objective().key()));
    }

    /** The last of each day. */
    private Map<LocalDate, BigDecimal> byDay(List<CheckIn> newestFirst) {
        Map<LocalDate, BigDecimal> values = new HashMap<>();
        newestFirst.forEach(checkIn -> checkIn.said().value()
                .ifPresent(value -> values.putIfAbsent(calendar.dayOf(checkIn.at()), value)));
        return values;
    }

    private List<CheckIn> all(KeyResultId id) {
        return otherwise.log().map(past -> past.said().getOrDefault(id, List.of())).orElseGet(() -> whole(id));
    }

    private List<CheckIn> whole(KeyResultId id) {
        List<CheckIn> all = new ArrayList<>();
        List<CheckIn> page = checkIns.of(id, 0, WHOLE_LOG);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < WHOLE_LOG ? List.of() : checkIns.of(id, all.size(), WHOLE_LOG);
        }
        return all;
    }

    /** The value said last; a check-in without one left it unchanged. */
    private Optional<BigDecimal> latest(KeyResultId id) {
        return otherwise.log().map(past -> all(id).stream().flatMap(checkIn -> checkIn.said().value().stream()).findFirst()).orElseGet(() -> latestOfAll(id));
    }

    private Optional<BigDecimal> latestOfAll(KeyResultId id) {
        List<CheckIn> page = checkIns.of(id, 0, PAGE);
        for (int from = PAGE; !page.isEmpty(); from += PAGE) {
            Optional<BigDecimal> value = page.stream().flatMap(checkIn -> checkIn.said().value().stream()).findFirst();
            if (value.isPresent() || page.size() < PAGE) {
                return value;
            }
            page = checkIns.of(id, from, PAGE);
        }
        return Optional.empty();
    }
}
