package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * That something else was to be achieved from then on, in the unit of the key result.
 *
 * @param before what was to be achieved
 * @param after  what is to be achieved instead
 */
public record TargetChange(KeyResultId keyResult, Instant at, Span before, Span after, String unit) {
    /** A way from a start to a target. */
    public record Span(BigDecimal start, BigDecimal target) {
        /** How far it is. */
        public BigDecimal length() {
            return target.subtract(start).abs();
        }

        /** Of a measure with one target; empty for the others. */
        static Optional<Span> of(Measure measure) {
            return measure.match(line -> Optional.of(new Span(line.start(), line.target())), binary -> Optional.empty(), maintain -> Optional.empty(),
                    milestones -> Optional.empty(), zones -> Optional.of(new Span(zones.start(), zones.scale() == Measure.Zones.Scale.STRETCH ? zones.stretch() : zones.target())),
                    share -> Optional.empty());
        }

        private boolean same(Span other) {
            return start.compareTo(other.start) == 0 && target.compareTo(other.target) == 0;
        }
    }

    /** Empty unless both have a target in the same unit, and another one. */
    public static Optional<TargetChange> between(KeyResultId keyResult, Measure before, Measure after, Instant at) {
        Optional<Span> was = Span.of(before);
        Optional<Span> is = Span.of(after);
        boolean comparable = was.isPresent() && is.isPresent() && before.unit().equals(after.unit());
        return comparable && !was.get().same(is.get()) ? Optional.of(new TargetChange(keyResult, at, was.get(), is.get(), after.unit())) : Optional.empty();
    }
}
