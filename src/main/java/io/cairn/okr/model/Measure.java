package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How a key result is measured. */
public sealed interface Measure {
    /** Calls the function that fits; the stand-in for a switch over types. */
    <T> T match(Function<Linear, T> linear, Function<Binary, T> binary, Function<Maintain, T> maintain,
            Function<Milestones, T> milestones, Function<Zones, T> zones, Function<Share, T> share);

    /** Whether linked issues move it by themselves; see also {@link KeyResultPlan#followsIssues}. */
    default boolean followsIssues() {
        return this instanceof Share;
    }

    /** Whether it is judged by a value, that somebody enters or issues give (J14). */
    default boolean takesValue() {
        return !(this instanceof Share || this instanceof Milestones);
    }

    /** What its value is counted in, such as "%" or "h"; may be empty. */
    default String unit() {
        return match(Linear::unit, binary -> "", Maintain::unit, milestones -> "", Zones::unit, share -> "");
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
        public <T> T match(Function<Linear, T> linear, Function<Binary, T> binary, Function<Maintain, T> maintain,
                Function<Milestones, T> milestones, Function<Zones, T> zones, Function<Share, T> share) {
            return linear.apply(this);
        }
    }

    /** Done or not done (M5); the value is 0 or 1. */
    record Binary() implements Measure {
        @Override
        public <T> T match(Function<Linear, T> linear, Function<Binary, T> binary, Function<Maintain, T> maintain,
                Function<Milestones, T> milestones, Function<Zones, T> zones, Function<Share, T> share) {
            return binary.apply(this);
        }
    }

    /**
     * A value that is to stay where it is good (M4).
     *
     * @param start value on the first day; needed by {@link Mode#GRADED}, else it may be empty
     * @param unit  at most 20 characters, may be empty
     */
    record Maintain(Band band, Mode mode, Optional<BigDecimal> start, String unit) implements Measure {
        /** @throws ValidationException on {@code low}, {@code mode}, {@code start} or {@code unit} */
        public Maintain {
            Check.present("low", band);
            Check.present("mode", mode);
            start.ifPresent(value -> Check.number("start", value));
            Check.that(mode != Mode.GRADED || start.isPresent(), "start", "okr.error.required");
            unit = Texts.optional("unit", unit, 20);
        }

        /** How a value outside the band is judged (M4). */
        public enum Mode {
            /** 100 % inside, 0 % outside, by the latest value. */
            LATEST,
            /** Outside, how much of the way from the start to the nearest bound is done. */
            GRADED,
            /** The share of the periods so far at whose end the value was inside. */
            HELD
        }

        @Override
        public <T> T match(Function<Linear, T> linear, Function<Binary, T> binary, Function<Maintain, T> maintain,
                Function<Milestones, T> milestones, Function<Zones, T> zones, Function<Share, T> share) {
            return maintain.apply(this);
        }
    }

    /**
     * Steps that are done one by one (M6).
     *
     * @param steps 1 to {@value #MOST}, at least one of them with a weight
     */
    record Milestones(List<Milestone> steps) implements Measure {
        /** The most steps there may be. */
        public static final int MOST = 50;

        /** @throws ValidationException on {@code milestones} */
        public Milestones {
            steps = List.copyOf(steps);
            Check.that(!steps.isEmpty() && steps.size() <= MOST, "milestones", "okr.error.milestones.count", MOST);
            Check.that(steps.stream().anyMatch(step -> step.weight().signum() > 0), "milestones", "okr.error.milestones.weight");
        }

        @Override
        public <T> T match(Function<Linear, T> linear, Function<Binary, T> binary, Function<Maintain, T> maintain,
                Function<Milestones, T> milestones, Function<Zones, T> zones, Function<Share, T> share) {
            return milestones.apply(this);
        }
    }

    /**
     * A value with three bounds on its way (M7), each further from the start than the one before.
     *
     * @param start   value on the first day
     * @param stretch the furthest bound; under the start if the value is meant to fall
     * @param scale   which bound is worth 100 %
     * @param unit    at most 20 characters, may be empty
     */
    record Zones(BigDecimal start, BigDecimal commit, BigDecimal target, BigDecimal stretch, Scale scale, String unit)
            implements Measure {
        private static final BigDecimal COMMIT_AT = new BigDecimal("0.3");
        private static final BigDecimal TARGET_AT = new BigDecimal("0.7");

        /** @throws ValidationException on the bound that is not further than the one before, or on {@code unit} */
        public Zones {
            Check.number("start", start);
            Check.number("commit", commit);
            Check.number("target", target);
            Check.number("stretch", stretch);
            Check.present("scale", scale);
            unit = Texts.optional("unit", unit, 20);
            int way = stretch.compareTo(start);
            Check.that(way != 0, "stretch", "okr.error.target.same", start);
            Check.that(commit.compareTo(start) == way, "commit", "okr.error.zones");
            Check.that(target.compareTo(commit) == way, "target", "okr.error.zones");
            Check.that(stretch.compareTo(target) == way, "stretch", "okr.error.zones");
        }

        /** With the bounds at 30 and 70 % of the way to the stretch, which is worth 100 % (M7). */
        public static Zones between(BigDecimal start, BigDecimal stretch, String unit) {
            Check.number("start", start);
            Check.number("stretch", stretch);
            BigDecimal way = stretch.subtract(start);
            return new Zones(start, start.add(way.multiply(COMMIT_AT)), start.add(way.multiply(TARGET_AT)), stretch, Scale.STRETCH, unit);
        }

        /** Which bound is worth 100 % (M7). */
        public enum Scale { STRETCH, TARGET }

        @Override
        public <T> T match(Function<Linear, T> linear, Function<Binary, T> binary, Function<Maintain, T> maintain,
                Function<Milestones, T> milestones, Function<Zones, T> zones, Function<Share, T> share) {
            return zones.apply(this);
        }
    }

    /**
     * The share of the linked issues that is done (J3).
     *
     * @param rules  all of them; those that nobody chose are as they were when it was brought {@link #under} the defaults last
     * @param chosen the options the owner chose; the others follow the administrators' defaults
     */
    record Share(ShareRules rules, Set<ShareOption> chosen) implements Measure {
        public Share {
            Check.present("rules", rules);
            chosen = Set.copyOf(chosen);
        }

        /** With all options chosen. */
        public Share(ShareRules rules) {
            this(rules, EnumSet.allOf(ShareOption.class));
        }

        /** With what nobody chose as these defaults say. */
        public Share under(ShareRules usual) {
            return new Share(rules.over(usual, chosen), chosen);
        }

        @Override
        public <T> T match(Function<Linear, T> linear, Function<Binary, T> binary, Function<Maintain, T> maintain,
                Function<Milestones, T> milestones, Function<Zones, T> zones, Function<Share, T> share) {
            return share.apply(this);
        }
    }
}
