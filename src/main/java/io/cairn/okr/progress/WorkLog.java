package io.cairn.okr.progress;

import io.cairn.okr.model.Throughput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what was done when, from wherever it is known, and makes the throughput of the last weeks of it (F3). */
public final class WorkLog {
    /** Older weeks tell of other times. */
    static final int MOST_WEEKS = 12;
    private static final int DAYS = 7;

    private final TreeMap<LocalDate, BigDecimal> done = new TreeMap<>();
    private final TreeMap<LocalDate, BigDecimal> added = new TreeMap<>();
    private final LocalDate known;

    /** @param known the first day of which one would know, had anything been done on it */
    public WorkLog(LocalDate known) {
        this.known = known;
    }

    /** The first day that may matter. */
    public static LocalDate since(LocalDate today) {
        return today.minusDays(MOST_WEEKS * DAYS);
    }

    /** @param amount less than 0 if work fell back */
    public void done(LocalDate day, BigDecimal amount) {
        done.merge(day, amount, BigDecimal::add);
    }

    public void added(LocalDate day, BigDecimal amount) {
        added.merge(day, amount, BigDecimal::add);
    }

    /**
     * Of the last {@value #MOST_WEEKS} weeks and today. The weeks before anything was done are left away, for work had not begun
     * then; the week in which it began counts whole, for it began before its first piece was done.
     */
    public Throughput upTo(LocalDate today) {
        LocalDate first = later(known, later(since(today), begun(today)));
        return new Throughput(today, first.datesUntil(today.plusDays(1)).map(this::on).toList());
    }

    private Throughput.Day on(LocalDate day) {
        return new Throughput.Day(done.getOrDefault(day, BigDecimal.ZERO), added.getOrDefault(day, BigDecimal.ZERO));
    }

    /** The first day of the week in which something was done first; weeks are counted back from yesterday. Long ago if nothing was. */
    private LocalDate begun(LocalDate today) {
        Optional<LocalDate> first = done.entrySet().stream().filter(one -> one.getValue().signum() != 0).map(one -> one.getKey()).findFirst();
        return first.map(day -> today.minusDays(Math.max(0, ChronoUnit.DAYS.between(day, today) + DAYS - 1) / DAYS * DAYS)).orElse(LocalDate.MIN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
