package io.cairn.okr.progress;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.Weighing;
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
    private final Weighing weighing;

    Tally(Weighing weighing) {
        this.weighing = weighing;
    }

    void count(Leaf leaf, Appraised worth) {
        entries.add(Entry.counted(leaf, worth));
    }

    void leaveOut(Leaf leaf, Appraised worth, String rule) {
        entries.add(Entry.counted(leaf, worth).leftOutBy(rule));
    }

    void flag(Flag flag) {
        flags.add(flag);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Accounted accounted() {
        List<Entry> weighed = Estimates.weighed(entries, weighing);
        BigDecimal weights = Fractions.sum(weighed.stream().filter(Entry::counts).map(Entry::weight).toList());
        BigDecimal raw = weights.signum() == 0 ? nothingCounts() : Fractions.of(done(weighed), weights);
        Ledger ledger = new Ledger(weighed.stream().map(entry -> entry.line(weights)).toList());
        return new Accounted(new Figure(Optional.of(raw), flags), ledger);
    }

    /** J8: 0 %, with the reason; the promise stands and counts in the objective. */
    private BigDecimal nothingCounts() {
        flag(reason());
        return BigDecimal.ZERO;
    }

    private Flag reason() {
        if (entries.isEmpty()) {
            return Flag.NO_ISSUES;
        }
        List<Entry> leaves = entries.stream().filter(entry -> !entry.isNoLeaf()).toList();
        boolean cancelled = !leaves.isEmpty() && leaves.stream().allMatch(Entry::cancelled);
        return cancelled ? Flag.ALL_CANCELLED : Flag.NOTHING_COUNTS;
    }

    private static BigDecimal done(List<Entry> entries) {
        return Fractions.sum(entries.stream().filter(Entry::counts)
                .map(entry -> entry.weight().multiply(entry.worth().value())).toList());
    }
}
