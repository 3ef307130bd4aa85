package io.cairn.okr.progress;

import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Outcome;
import io.cairn.okr.model.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far an objective is (R1–R6). What is private counts as everything else; who may see it is not arithmetic. */
public final class RollUp {
    private RollUp() {
    }

    /**
     * {@code Σ(weight × counted) ÷ Σ weight} (R1) over the parts that drive it (R4), as one flat mean.
     *
     * @param cap the most of a part's figure that enters, 1 to 2 (N3)
     * @return {@link Figure#NONE} if nothing counts (R3)
     */
    public static RolledUp objective(Driver driver, List<Part> parts, BigDecimal cap) {
        BigDecimal weights = Fractions.sum(parts.stream().filter(part -> leftOutBy(driver, part).isEmpty()).map(Part::weight).toList());
        List<PartLine> lines = parts.stream().map(part -> line(part, leftOutBy(driver, part), weights, cap)).toList();
        return new RolledUp(figure(lines, weights), lines);
    }

    /**
     * Where something is in its life on a day (R6).
     *
     * @param start   its start date; what has none is not planned ahead
     * @param outcome how it ended; empty while it is open
     */
    public static Standing standing(Optional<LocalDate> start, Optional<Outcome> outcome, LocalDate today) {
        if (outcome.isPresent()) {
            return outcome.get() == Outcome.DROPPED ? Standing.DROPPED : Standing.CLOSED;
        }
        return start.filter(today::isBefore).isPresent() ? Standing.PLANNED : Standing.OPEN;
    }

    private static Figure figure(List<PartLine> lines, BigDecimal weights) {
        if (weights.signum() == 0) {
            return Figure.NONE; // R3
        }
        BigDecimal reached = Fractions.sum(lines.stream().filter(PartLine::counts)
                .map(line -> line.part().weight().multiply(line.counted().orElseThrow())).toList());
        return Figure.of(Fractions.of(reached, weights));
    }

    private static PartLine line(Part part, Optional<String> leftOut, BigDecimal weights, BigDecimal cap) {
        Optional<BigDecimal> counted = part.raw().map(raw -> Fractions.counted(raw, cap));
        BigDecimal contribution = leftOut.isPresent() ? BigDecimal.ZERO
                : Fractions.of(part.weight().multiply(counted.orElseThrow()), weights);
        return new PartLine(part, counted, contribution, leftOut);
    }

    private static Optional<String> leftOutBy(Driver driver, Part part) {
        if (!part.drives() || !drives(driver, part.kind())) {
            return Optional.of("R4");
        }
        if (part.standing() == Standing.DROPPED || part.standing() == Standing.PLANNED) {
            return Optional.of("R6");
        }
        if (part.raw().isEmpty()) {
            return Optional.of("R3");
        }
        return part.weight().signum() == 0 ? Optional.of("R2") : Optional.empty();
    }

    private static boolean drives(Driver driver, Part.Kind kind) {
        return switch (driver) {
            case KEY_RESULTS -> kind == Part.Kind.KEY_RESULT;
            case CHILDREN -> kind == Part.Kind.OBJECTIVE;
            case BOTH -> true;
        };
    }
}
