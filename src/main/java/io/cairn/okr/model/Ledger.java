package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * The account of a figure: every issue of the set in exactly one line, in the order of the issues' ids.
 */
public record Ledger(List<LedgerLine> lines) {
    /** Nothing linked. */
    public static final Ledger EMPTY = new Ledger(List.of());

    public Ledger {
        lines = List.copyOf(lines);
    }

    /** The weights of all issues that count, added up. */
    public BigDecimal weights() {
        return lines.stream().filter(LedgerLine::counts).map(LedgerLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many issues were treated so. */
    public long count(Note note) {
        return lines.stream().filter(line -> line.notes().contains(note)).count();
    }
}
