package io.cairn.okr.progress;

import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Note;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An issue of a set on its way into the ledger.
 *
 * @param leftOut the rule that keeps it out; empty if it counts
 */
record Entry(Leaf leaf, Appraised worth, BigDecimal weight, Optional<String> leftOut) {
    static Entry counted(Leaf leaf, Appraised worth) {
        return new Entry(leaf, worth, leaf.weight(), Optional.empty());
    }

    Entry leftOutBy(String rule) {
        return new Entry(leaf, worth, weight, Optional.of(rule));
    }

    Entry weighing(BigDecimal other) {
        return new Entry(leaf, worth, other, leftOut);
    }

    Entry noting(Note note) {
        return new Entry(leaf, worth.with(note), weight, leftOut);
    }

    boolean counts() {
        return leftOut.isEmpty();
    }

    boolean cancelled() {
        return leftOut.filter("J4"::equals).isPresent();
    }

    /** Whether another issue stands for it, or it for others. */
    boolean isNoLeaf() {
        return leftOut.filter(rule -> rule.equals("J6") || rule.equals("J7")).isPresent();
    }

    LedgerLine line(BigDecimal weights) {
        BigDecimal share = counts() ? Fractions.of(weight.multiply(worth.value()), weights) : BigDecimal.ZERO;
        return new LedgerLine(leaf.issue().id(), leaf.issue().project(), leaf.routes(), weight, worth.value(), share, leftOut,
                worth.notes());
    }
}
