package io.cairn.okr.progress;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Note;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.ShareRules.Epics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The current value of a measured key result, made of issues (J14). Each issue of the set counts, whatever its status or
 * resolution, for the set says which are meant; only an epic that was linked for its issues is left out (J7).
 */
public final class Aggregates {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Route> BY_HAND = Set.of(Route.DIRECT, Route.EPIC);
    private static final int MEDIAN = 50;
    private static final Comparator<Amount> ASCENDING =
            Comparator.comparing(Amount::value).thenComparing(amount -> amount.leaf().issue().id().value());

    private Aggregates() {
    }

    /**
     * An issue without an amount is 0 in a sum and left out of the others. Without any it is 0 for a count and a sum, and
     * nothing for the others (M8). Percentiles lie on the straight line between the amounts around them; the 50th is the
     * median.
     */
    public static Aggregated of(Aggregate how, Scope scope, Rules rules) {
        Leaves leaves = new Leaves(scope, Epics.FLATTEN);
        List<Amount> amounts = leaves.all().stream().map(leaf -> Amount.of(leaf, how, leftOut(leaf, leaves, rules))).toList();
        List<Amount> counting = amounts.stream().filter(amount -> amount.leftOut().isEmpty()).sorted(ASCENDING).toList();
        Map<Leaf, BigDecimal> weights = weights(how, counting);
        List<LedgerLine> lines = amounts.stream().map(amount -> amount.line(weights)).toList();
        boolean nothing = counting.isEmpty() && !ofNothing(how);
        BigDecimal value = Fractions.sum(lines.stream().map(LedgerLine::contribution).toList());
        return new Aggregated(nothing ? Optional.empty() : Optional.of(value), new Ledger(lines));
    }

    private static boolean ofNothing(Aggregate how) {
        return how.function() == Aggregate.Function.COUNT || how.function() == Aggregate.Function.SUM;
    }

    private static Optional<String> leftOut(Leaf leaf, Leaves leaves, Rules rules) {
        if (BY_HAND.containsAll(leaf.routes()) && leaves.standsForItsIssues(leaf)) {
            return Optional.of("J7");
        }
        if (!leaf.drives()) {
            return Optional.of("R4");
        }
        return rules.securedLeftOut() && leaf.issue().readings().secured() ? Optional.of("J11") : Optional.empty();
    }

    /** How much of each amount is in the value; what is absent is not in it. */
    private static Map<Leaf, BigDecimal> weights(Aggregate how, List<Amount> ascending) {
        int last = ascending.size() - 1;
        if (last < 0) {
            return Map.of();
        }
        return switch (how.function()) {
            case COUNT, SUM -> all(ascending, BigDecimal.ONE);
            case AVG -> all(ascending, Fractions.of(BigDecimal.ONE, BigDecimal.valueOf(ascending.size())));
            case MEDIAN -> ranked(ascending, MEDIAN);
            case PERCENTILE -> ranked(ascending, how.percentile());
            case MIN -> Map.of(ascending.get(0).leaf(), BigDecimal.ONE);
            case MAX -> Map.of(ascending.get(last).leaf(), BigDecimal.ONE);
        };
    }

    private static Map<Leaf, BigDecimal> all(List<Amount> amounts, BigDecimal weight) {
        Map<Leaf, BigDecimal> weights = new HashMap<>();
        amounts.forEach(amount -> weights.put(amount.leaf(), weight));
        return weights;
    }

    /** The two around the rank {@code (n − 1) × percent ÷ 100}, by how near they are. */
    private static Map<Leaf, BigDecimal> ranked(List<Amount> ascending, int percent) {
        BigDecimal rank = BigDecimal.valueOf((long) (ascending.size() - 1) * percent).divide(HUNDRED);
        BigDecimal below = rank.setScale(0, RoundingMode.FLOOR);
        BigDecimal beyond = rank.subtract(below);
        Map<Leaf, BigDecimal> weights = new HashMap<>();
        weights.put(ascending.get(below.intValue()).leaf(), BigDecimal.ONE.subtract(beyond));
        if (beyond.signum() > 0) {
            weights.put(ascending.get(below.intValue() + 1).leaf(), beyond);
        }
        return weights;
    }

    private record Amount(Leaf leaf, BigDecimal value, Optional<String> leftOut, Set<Note> notes) {
        static Amount of(Leaf leaf, Aggregate how, Optional<String> leftOut) {
            Optional<BigDecimal> known = how.of().map(leaf.issue().readings()::amount).orElse(Optional.of(BigDecimal.ONE));
            if (known.isPresent()) {
                return new Amount(leaf, known.get(), leftOut, Set.of());
            }
            return how.function() == Aggregate.Function.SUM
                    ? new Amount(leaf, BigDecimal.ZERO, leftOut, leftOut.isEmpty() ? Set.of(Note.EMPTY_IS_ZERO) : Set.of())
                    : new Amount(leaf, BigDecimal.ZERO, leftOut.or(() -> Optional.of("J14")), Set.of());
        }

        LedgerLine line(Map<Leaf, BigDecimal> weights) {
            BigDecimal weight = weights.getOrDefault(leaf, BigDecimal.ZERO);
            return new LedgerLine(leaf.issue().id(), leaf.issue().project(), leaf.routes(), weight, value,
                    weight.multiply(value), leftOut, notes);
        }
    }
}
