package io.cairn.okr.model;

import java.util.Optional;

/**
 * How linked issues make the current value of a measured key result (J14).
 *
 * @param function   what is made of their amounts
 * @param of         the amount of one issue; empty for {@link Function#COUNT} and there only
 * @param percentile 1 to 99 for {@link Function#PERCENTILE}; else 0
 */
public record Aggregate(Function function, Optional<Quantity> of, int percentile) {
    /** How many issues there are. */
    public static final Aggregate COUNT = new Aggregate(Function.COUNT, Optional.empty(), 0);

    /** @throws ValidationException on {@code quantity} or {@code percentile} */
    public Aggregate {
        Check.present("function", function);
        Check.that(of.isPresent() != (function == Function.COUNT), "quantity", "okr.error.quantity");
        boolean ranked = function == Function.PERCENTILE;
        Check.that(ranked ? percentile >= 1 && percentile <= 99 : percentile == 0, "percentile", "okr.error.percentile");
    }

    /** What is made of the amounts. */
    public enum Function {
        COUNT, SUM, AVG, MEDIAN,
        /** The amount below which the given percentage lies; between two amounts on the straight line. */
        PERCENTILE,
        MIN, MAX
    }
}
