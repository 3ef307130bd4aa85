package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.function.Function;

/** How a key result is measured. */
public sealed interface Measure {
    /** Calls the function that fits; the stand-in for a switch over types. */
    <T> T match(Function<Linear, T> linear, Function<Binary, T> binary, Function<Share, T> share);

    /** Whether linked issues move it, so that nobody types a value. */
    default boolean followsIssues() {
        return match(linear -> false, binary -> false, share -> true);
    }

    /** Which way a measured value is meant to go. */
    enum Direction { INCREASE, DECREASE }

    /**
     * A value on a straight line (M1), in the unit of the key result.
     *
     * @param start     value on the first day
     * @param target    value worth 100 %; not {@code start}, and on the side the direction names (M2)
     * @param unit      what is counted, such as "%" or "h"; at most 20 characters, may be empty
     */
    record Linear(BigDecimal start, BigDecimal target, Direction direction, String unit) implements Measure {
        /** @throws ValidationException on {@code start}, {@code target} or {@code unit} (M2) */
        public Linear {
            Check.number("start", start);
            Check.number("target", target);
            Check.present("direction", direction);
            unit = Texts.optional("unit", unit, 20);
            int way = target.compareTo(start); // equals() would call 5 and 5.00 different
            Check.that(way != 0, "target", "okr.error.target.same", start);
            Check.that(way > 0 == (direction == Direction.INCREASE), "target", "okr.error.target.direction", start);
        }

        @Override
        public <T> T match(Function<Linear, T> linear, Function<Binary, T> binary, Function<Share, T> share) {
            return linear.apply(this);
        }
    }

    /** Done or not done (M5); the value is 0 or 1. */
    record Binary() implements Measure {
        @Override
        public <T> T match(Function<Linear, T> linear, Function<Binary, T> binary, Function<Share, T> share) {
            return binary.apply(this);
        }
    }

    /** The share of the linked issues that is done (J3). */
    record Share(ShareRules rules) implements Measure {
        public Share {
            Check.present("rules", rules);
        }

        @Override
        public <T> T match(Function<Linear, T> linear, Function<Binary, T> binary, Function<Share, T> share) {
            return share.apply(this);
        }
    }
}
