package io.cairn.okr.progress;

import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How far an objective is (R1–R4). */
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
        BigDecimal weights = sum(parts.stream().filter(part -> leftOutBy(driver, part).isEmpty()).map(Part::weight).toList());
        List<PartLine> lines = parts.stream().map(part -> line(part, leftOutBy(driver, part), weights, cap)).toList();
        return new RolledUp(figure(lines, weights), lines);
    }

    private static Figure figure(List<PartLine> lines, BigDecimal weights) {
        if (weights.signum() == 0) {
            return Figure.NONE; // R3
        }
        BigDecimal reached = sum(lines.stream().filter(PartLine::counts)
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
        if (!drives(driver, part.kind())) {
            return Optional.of("R4");
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

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
