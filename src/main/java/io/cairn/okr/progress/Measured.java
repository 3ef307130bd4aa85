package io.cairn.okr.progress;

import io.cairn.okr.model.Band;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Milestone;
import io.cairn.okr.model.Zone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Figures of values (M1, M3–M7), one method to a rule. */
final class Measured {
    private static final Figure NO_DATA = Figure.of(BigDecimal.ZERO, Flag.NO_DATA);

    private Measured() {
    }

    /** M1. */
    static Figure linear(Measure.Linear measure, Optional<BigDecimal> current) {
        return of(current, value -> way(measure.start(), value, measure.target()));
    }

    /** M5. */
    static Figure binary(Optional<BigDecimal> current) {
        return of(current, value -> allOrNothing(value.compareTo(BigDecimal.ONE) >= 0));
    }

    /** M4. */
    static Figure maintain(Measure.Maintain measure, Entered entered) {
        return switch (measure.mode()) {
            case LATEST -> of(entered.current(), value -> allOrNothing(measure.band().contains(value)));
            case GRADED -> of(entered.current(), value -> graded(measure.band(), measure.start().orElseThrow(), value));
            case HELD -> held(measure.band(), entered.periods());
        };
    }

    /** M6. */
    static Figure milestones(Measure.Milestones measure) {
        List<Milestone> done = measure.steps().stream().filter(step -> step.doneOn().isPresent()).toList();
        return Figure.of(Fractions.of(weight(done), weight(measure.steps())));
    }

    /** M7. */
    static Figure zones(Measure.Zones measure, Optional<BigDecimal> current) {
        BigDecimal whole = switch (measure.scale()) {
            case STRETCH -> measure.stretch();
            case TARGET -> measure.target();
        };
        return of(current, value -> way(measure.start(), value, whole));
    }

    /** M7. */
    static Zone zone(Measure.Zones measure, BigDecimal value) {
        int up = measure.stretch().compareTo(measure.start());
        if (reached(value, measure.stretch(), up)) {
            return Zone.STRETCH;
        }
        if (reached(value, measure.target(), up)) {
            return Zone.TARGET;
        }
        return reached(value, measure.commit(), up) ? Zone.COMMIT : Zone.NONE;
    }

    /** M3: without a value it is 0, flagged, and it counts. */
    private static Figure of(Optional<BigDecimal> current, Function<BigDecimal, BigDecimal> raw) {
        return current.map(value -> Figure.of(raw.apply(value))).orElse(NO_DATA);
    }

    private static BigDecimal way(BigDecimal start, BigDecimal current, BigDecimal target) {
        return Fractions.of(current.subtract(start), target.subtract(start));
    }

    private static BigDecimal allOrNothing(boolean all) {
        return all ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** M4, GRADED: the way back from a start on the same side; a side that was good at the start gives nothing. */
    private static BigDecimal graded(Band band, BigDecimal start, BigDecimal value) {
        if (band.isUnder(value)) {
            return back(start, value, band.low().orElseThrow(), band.isUnder(start));
        }
        if (band.isOver(value)) {
            return back(start, value, band.high().orElseThrow(), band.isOver(start));
        }
        return BigDecimal.ONE;
    }

    private static BigDecimal back(BigDecimal start, BigDecimal value, BigDecimal bound, boolean sameSide) {
        return sameSide && start.compareTo(bound) != 0 ? way(start, value, bound) : BigDecimal.ZERO;
    }

    /** M4, HELD: a period without a value is not held; those to come do not count. */
    private static Figure held(Band band, List<Period> periods) {
        if (periods.isEmpty()) {
            return NO_DATA;
        }
        long held = periods.stream().filter(period -> period.value().filter(band::contains).isPresent()).count();
        return Figure.of(Fractions.of(BigDecimal.valueOf(held), BigDecimal.valueOf(periods.size())));
    }

    private static boolean reached(BigDecimal value, BigDecimal bound, int up) {
        return value.compareTo(bound) * up >= 0;
    }

    private static BigDecimal weight(List<Milestone> steps) {
        return steps.stream().map(Milestone::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
