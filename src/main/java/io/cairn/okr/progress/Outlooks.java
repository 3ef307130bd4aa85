package io.cairn.okr.progress;

import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Outlook;
import io.cairn.okr.model.Outlook.Basis;
import io.cairn.okr.model.Outlook.Kind;
import io.cairn.okr.model.Throughput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Where figures are going: simulated where enough is known, else on the straight line, else the reason why nobody can say (F1–F3). */
public final class Outlooks {
    private Outlooks() {
    }

    /**
     * Of a key result.
     *
     * @param raw   its figure; empty if there is none (R3)
     * @param basis of which the throughput ends today
     */
    public static Outlook of(Measure measure, Optional<BigDecimal> raw, Basis basis) {
        Optional<Kind> why = unforeseeable(measure, raw, basis);
        return why.map(kind -> Outlook.none(kind, basis)).orElseGet(() -> of(basis));
    }

    /** Of an objective, on the line of its own figures; the days after today are not looked at. */
    public static Outlook ofObjective(NavigableMap<LocalDate, BigDecimal> figures, LocalDate today, CyclePlan cycle) {
        BigDecimal raw = figures.isEmpty() ? BigDecimal.ZERO : figures.lastEntry().getValue();
        Basis basis = new Basis(0, cycle.end(), BigDecimal.ONE.subtract(raw), BigDecimal.ONE, new Throughput(today, List.of()));
        if (figures.isEmpty() || today.isAfter(cycle.end())) {
            return Outlook.none(figures.isEmpty() ? Kind.NOTHING_TO_COUNT : Kind.ENDED, basis);
        }
        return onLine(Forecast.linear(figures, today, cycle.end()), basis);
    }

    private static Optional<Kind> unforeseeable(Measure measure, Optional<BigDecimal> raw, Basis basis) {
        if (basis.throughput().today().isAfter(basis.end())) {
            return Optional.of(Kind.ENDED);
        }
        if (raw.isEmpty() || basis.whole().signum() == 0) {
            return Optional.of(Kind.NOTHING_TO_COUNT);
        }
        if (measure instanceof Measure.Maintain) {
            return Optional.of(Kind.NO_PACE);
        }
        if (raw.get().compareTo(BigDecimal.ONE) >= 0 || basis.remaining().signum() <= 0) {
            return Optional.of(Kind.REACHED);
        }
        return Optional.of(Kind.NO_PACE).filter(kind -> measure instanceof Measure.Binary);
    }

    private static Outlook of(Basis basis) {
        LocalDate yesterday = basis.throughput().today().minusDays(1);
        Forecast line = Forecast.linear(figures(basis), yesterday, basis.end()); // of whole days only: today is not over
        return Simulation.of(basis.throughput(), basis.remaining(), basis.end(), basis.seed())
                .map(simulated -> simulated(simulated, line, basis)).orElseGet(() -> onLine(line, basis));
    }

    private static Outlook simulated(Simulation simulated, Forecast line, Basis basis) {
        BigDecimal left = Fractions.of(basis.remaining().multiply(simulated.left()), basis.whole());
        return new Outlook(Kind.SIMULATION, Optional.of(simulated.days()), Optional.of(simulated.inTime()),
                Optional.of(BigDecimal.ONE.subtract(left)), line.reached(), basis);
    }

    private static Outlook onLine(Forecast line, Basis basis) {
        Kind kind = switch (line.outcome()) {
            case EXPECTED -> Kind.LINEAR;
            case REACHED -> basis.remaining().signum() > 0 ? Kind.BACKWARDS : Kind.REACHED; // it was yesterday
            case NO_HISTORY -> Kind.NO_HISTORY;
            case NO_MOVEMENT -> Kind.NO_MOVEMENT;
            case BACKWARDS -> Kind.BACKWARDS;
        };
        return new Outlook(kind, Optional.empty(), Optional.empty(), line.atEnd(), line.reached(), basis);
    }

    /** How much of what is there now was done at the end of each day, and before the first one. */
    private static NavigableMap<LocalDate, BigDecimal> figures(Basis basis) {
        NavigableMap<LocalDate, BigDecimal> figures = new TreeMap<>();
        BigDecimal left = basis.remaining();
        LocalDate day = basis.throughput().today();
        List<Throughput.Day> days = basis.throughput().days();
        for (int at = days.size() - 1; at >= 0; at--) {
            figures.put(day, BigDecimal.ONE.subtract(Fractions.of(left, basis.whole())));
            left = left.add(days.get(at).net());
            day = day.minusDays(1);
        }
        figures.put(day, BigDecimal.ONE.subtract(Fractions.of(left, basis.whole())));
        return figures;
    }
}
