package io.cairn.okr.shown;

import io.cairn.okr.objective.PastKeyResult;

/** A key result as it stood, and why; {@code past} says when and how far that is known. */
public record ShownPastKeyResult(ShownPast past, ShownKeyResult keyResult, ShownLedger ledger) {
    public static ShownPastKeyResult of(PastKeyResult it, Words words) {
        ShownLedger ledger = ShownLedger.of(it.why(), words.at(it.past().moment().end()));
        return new ShownPastKeyResult(ShownPast.of(it.past(), words), ledger.keyResult(), ledger);
    }
}
