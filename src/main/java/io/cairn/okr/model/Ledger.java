package io.cairn.okr.model;

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

    /** How many issues were treated so. */
    public long count(Note note) {
        return lines.stream().filter(line -> line.notes().contains(note)).count();
    }
}
