package io.cairn.okr.progress;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The two sums of J3 and the line of each issue, from one pass. */
final class Tally {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);

    void count(Leaf leaf, BigDecimal value) {
        entries.add(new Entry(leaf, value, Optional.empty()));
    }

    void leaveOut(Leaf leaf, BigDecimal value, String rule) {
        entries.add(new Entry(leaf, value, Optional.of(rule)));
    }

    void flag(Flag flag) {
        flags.add(flag);
    }

    Accounted accounted() {
        boolean byIssue = entries.stream().filter(Entry::counts).allMatch(entry -> entry.leaf().weight().signum() == 0);
        List<Entry> weighed = byIssue ? entries.stream().map(Entry::weighingOne).toList() : entries;
        BigDecimal weights = sum(weighed.stream().filter(Entry::counts).map(Entry::weight).toList());
        BigDecimal raw = weights.signum() == 0 ? nothingCounts() : Fractions.of(done(weighed), weights);
        List<LedgerLine> lines = weighed.stream().map(entry -> entry.line(weights)).toList();
        return new Accounted(new Figure(Optional.of(raw), flags), new Ledger(lines));
    }

    /** J8: 0 %, with the reason; the promise stands and counts in the objective. */
    private BigDecimal nothingCounts() {
        flag(entries.stream().anyMatch(Entry::cancelled) ? Flag.ALL_CANCELLED : Flag.NO_ISSUES);
        return BigDecimal.ZERO;
    }

    private static BigDecimal done(List<Entry> entries) {
        return sum(entries.stream().filter(Entry::counts).map(entry -> entry.weight().multiply(entry.value())).toList());
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private record Entry(Leaf leaf, BigDecimal value, Optional<String> leftOut) {
        boolean counts() {
            return leftOut.isEmpty();
        }

        boolean cancelled() {
            return leftOut.filter("J4"::equals).isPresent();
        }

        BigDecimal weight() {
            return leaf.weight();
        }

        /** J5: if all weights are 0, count by issue. */
        Entry weighingOne() {
            return counts() ? new Entry(new Leaf(leaf.issue(), leaf.routes(), BigDecimal.ONE), value, leftOut) : this;
        }

        LedgerLine line(BigDecimal weights) {
            BigDecimal share = counts() ? Fractions.of(weight().multiply(value), weights) : BigDecimal.ZERO;
            return new LedgerLine(leaf.issue().id(), leaf.issue().project(), leaf.routes(), weight(), value, share, leftOut);
        }
    }
}
