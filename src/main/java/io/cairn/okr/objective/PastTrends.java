package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Placed;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Doubt;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.Sample;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.progress.AsOf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How figures went before anybody kept them, reckoned anew for a few days since the cycle began (H1). Nothing is kept of it. */
public final class PastTrends {
    /** So many days at most, evenly spread. */
    private static final int MOST = 14;

    private final Access access;
    private final Calendar calendar;
    private final PastFigures figures;
    private final PastStandings standings;

    PastTrends(Access access, Calendar calendar, PastFigures figures, PastStandings standings) {
        this.access = access;
        this.calendar = calendar;
        this.figures = figures;
        this.standings = standings;
    }

    /**
     * Some days before the first kept one.
     *
     * @param samples oldest first; empty if there is no such day
     * @param doubts  why they are only approximate
     */
    public record Recalled(List<Sample> samples, Set<Doubt> doubts) {
        public Recalled {
            samples = List.copyOf(samples);
            doubts = Set.copyOf(doubts);
        }
    }

    /** @param kept the first day whose figure was kept; empty if none was */
    public Recalled before(Optional<LocalDate> kept, UserKey viewer, KeyResultId id) {
        Placed placed = access.toSee(viewer, id);
        List<Moment> moments = moments(placed.objective().plan().cycle(), kept);
        List<Map<KeyResultId, PastFigure>> past = moments.isEmpty() ? List.of() : figures.of(List.of(placed.keyResult()), moments);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        past.forEach(one -> doubts.addAll(one.get(id).doubts()));
        return new Recalled(IntStream.range(0, past.size()).mapToObj(at -> sample(moments.get(at), past.get(at).get(id))).toList(), doubts);
    }

    /** @param kept the first day whose figure was kept; empty if none was */
    public Recalled before(Optional<LocalDate> kept, UserKey viewer, ObjectiveId id) {
        Objective objective = access.toSee(viewer, id);
        List<Moment> moments = moments(objective.plan().cycle(), kept);
        List<Standings> past = moments.isEmpty() ? List.of() : standings.of(List.of(objective), moments, false);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        past.forEach(one -> doubts.addAll(one.allDoubts()));
        return new Recalled(IntStream.range(0, past.size()).mapToObj(at -> new Sample(moments.get(at).day(),
                past.get(at).figures().get(id).figure().raw(), Optional.empty())).toList(), doubts);
    }

    private static Sample sample(Moment moment, PastFigure past) {
        return new Sample(moment.day(), past.figure().figure().raw(), past.figure().current());
    }

    private List<Moment> moments(CycleId id, Optional<LocalDate> kept) {
        CyclePlan cycle = calendar.byId(id).cycle().plan();
        LocalDate beforeToday = calendar.today().minusDays(1);
        LocalDate known = kept.map(day -> day.minusDays(1)).orElse(beforeToday);
        LocalDate last = List.of(known, beforeToday, cycle.end()).stream().min(LocalDate::compareTo).orElseThrow();
        return days(cycle.start(), last).stream().map(day -> new Moment(day, calendar.endOf(day), AsOf.View.AS_WORKED)).toList();
    }

    /** The first, the last and some in between. */
    private static List<LocalDate> days(LocalDate first, LocalDate last) {
        long span = ChronoUnit.DAYS.between(first, last);
        if (span < 0) {
            return List.of();
        }
        long parts = Math.min(span, MOST - 1);
        return new ArrayList<>(parts == 0 ? List.of(first)
                : LongStream.rangeClosed(0, parts).mapToObj(part -> first.plusDays(Math.round((double) span * part / parts))).toList());
    }
}
