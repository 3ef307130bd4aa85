package io.cairn.okr.progress;

import io.cairn.okr.model.Cadence;
import io.cairn.okr.model.CyclePlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** When check-ins are due and how they were kept (K1–K3). All days are those of the instance's time zone. */
public final class Rhythm {
    private Rhythm() {
    }

    /** The days in the cycle on which a check-in is due, in order (K1); the first whole period ends with the first of them. */
    public static List<LocalDate> dues(Cadence cadence, CyclePlan cycle) {
        LocalDate first = cycle.start().with(TemporalAdjusters.nextOrSame(cadence.day()));
        Stream<LocalDate> days = switch (cadence.every()) {
            case WEEK -> Stream.iterate(first, day -> day.plusWeeks(1));
            case TWO_WEEKS -> Stream.iterate(first.plusWeeks(1), day -> day.plusWeeks(2));
            case MONTH -> Stream.iterate(cycle.start().withDayOfMonth(1), month -> month.plusMonths(1))
                    .map(month -> month.with(TemporalAdjusters.lastInMonth(cadence.day())));
        };
        return days.takeWhile(day -> !day.isAfter(cycle.end())).filter(cycle::contains).toList();
    }

    /**
     * How each due day was kept (K2). A check-in keeps one due day only: the one that ends its period, or, within grace, the
     * one before if that was not kept; so a late one never clears an earlier miss.
     *
     * @param dues     in order
     * @param checkIns the days on which there was one
     */
    public static List<Kept> kept(List<LocalDate> dues, int grace, Collection<LocalDate> checkIns, LocalDate today) {
        TreeSet<LocalDate> unused = new TreeSet<>(checkIns);
        List<Kept> all = new ArrayList<>();
        for (LocalDate due : dues) {
            Optional<LocalDate> inTime = Optional.ofNullable(unused.floor(due));
            Optional<LocalDate> late = Optional.ofNullable(unused.higher(due)).filter(day -> !day.isAfter(due.plusDays(grace)));
            unused.headSet(due, true).clear();
            if (inTime.isEmpty()) {
                late.ifPresent(unused::remove);
            }
            all.add(new Kept(due, how(due, grace, inTime, late, today)));
        }
        return all;
    }

    /**
     * (in time + late) ÷ due (K3).
     *
     * @return empty if nothing was due yet
     */
    public static Optional<BigDecimal> rate(Collection<Kept> kept) {
        long due = kept.stream().filter(one -> one.how() != Kept.How.OPEN).count();
        long held = kept.stream().filter(Kept::isKept).count();
        return due == 0 ? Optional.empty() : Optional.of(Fractions.of(BigDecimal.valueOf(held), BigDecimal.valueOf(due)));
    }

    /**
     * Whether a check-in is overdue beyond grace, so that nobody knows where it stands (T7).
     *
     * @param dues  in order; those before {@code since} were nobody's duty
     * @param last  the day of the last check-in; empty for never
     * @param since the day the key result was made
     */
    public static boolean stale(List<LocalDate> dues, int grace, Optional<LocalDate> last, LocalDate since, LocalDate today) {
        List<LocalDate> over = dues.stream().filter(due -> !due.isBefore(since) && due.plusDays(grace).isBefore(today)).toList();
        if (over.isEmpty()) {
            return false;
        }
        LocalDate due = over.get(over.size() - 1);
        Optional<LocalDate> before = dues.stream().filter(day -> day.isBefore(due)).reduce((one, next) -> next);
        return last.filter(day -> before.isEmpty() || day.isAfter(before.get())).isEmpty();
    }

    /**
     * Whether a check-in is owed. A period begins when the grace of the due day before is over, so that a late check-in keeps
     * that one and not the next; grace never reaches the next due day.
     *
     * @param dues  in order, at least one
     * @param last  the day of the last check-in; empty for never
     * @param since from when there was something to speak of; what was due before is nobody's debt
     */
    public static Duty duty(List<LocalDate> dues, int grace, Optional<LocalDate> last, LocalDate since, LocalDate today) {
        int at = 0; // the present period; behind the last one after the last due day
        while (at < dues.size() && closes(dues, at, grace).isBefore(today)) {
            at++;
        }
        LocalDate due = dues.get(Math.min(at, dues.size() - 1));
        if (at < dues.size() && spoken(dues, at, grace, last)) {
            return new Duty(dues.get(Math.min(at + 1, dues.size() - 1)), Duty.How.DONE);
        }
        if (at > 0 && !since.isAfter(dues.get(at - 1)) && !spoken(dues, at - 1, grace, last)) {
            return new Duty(dues.get(at - 1), Duty.How.OVERDUE);
        }
        return new Duty(due, at == dues.size() ? Duty.How.DONE : Duty.How.DUE);
    }

    /** Whether the last check-in was in that period or later. */
    private static boolean spoken(List<LocalDate> dues, int at, int grace, Optional<LocalDate> last) {
        return last.filter(day -> at == 0 || day.isAfter(closes(dues, at - 1, grace))).isPresent();
    }

    /** The last day on which a check-in keeps that due day. */
    private static LocalDate closes(List<LocalDate> dues, int at, int grace) {
        LocalDate late = dues.get(at).plusDays(grace);
        return at + 1 < dues.size() && !late.isBefore(dues.get(at + 1)) ? dues.get(at + 1).minusDays(1) : late;
    }

    /**
     * The periods that are over, each with the value entered last in it (M4).
     *
     * @param dues   in order
     * @param values what was entered, by day
     */
    public static List<Period> periods(List<LocalDate> dues, Map<LocalDate, BigDecimal> values, LocalDate today) {
        TreeMap<LocalDate, BigDecimal> byDay = new TreeMap<>(values);
        List<Period> periods = new ArrayList<>();
        LocalDate from = LocalDate.MIN;
        for (LocalDate due : dues.stream().filter(day -> day.isBefore(today)).toList()) {
            Map.Entry<LocalDate, BigDecimal> last = byDay.subMap(from, true, due, true).lastEntry();
            periods.add(new Period(due, Optional.ofNullable(last).map(Map.Entry::getValue)));
            from = due.plusDays(1);
        }
        return periods;
    }

    private static Kept.How how(LocalDate due, int grace, Optional<LocalDate> inTime, Optional<LocalDate> late, LocalDate today) {
        if (inTime.isPresent()) {
            return Kept.How.IN_TIME;
        }
        if (late.isPresent()) {
            return Kept.How.LATE;
        }
        if (!today.isAfter(due)) {
            return Kept.How.OPEN;
        }
        return today.isAfter(due.plusDays(grace)) ? Kept.How.MISSED : Kept.How.WAITING;
    }
}
