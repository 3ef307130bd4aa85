package io.cairn.okr.shown;

import io.cairn.okr.objective.PastObjective;

/** An objective as it stood, and why; {@code past} says when and how far that is known. */
public record ShownPastObjective(ShownPast past, ShownObjective objective, ShownObjectiveLedger ledger) {
    public static ShownPastObjective of(PastObjective it, Words words) {
        ShownObjectiveLedger ledger = ShownObjectiveLedger.of(it.why(), words.at(it.past().moment().end()));
        return new ShownPastObjective(ShownPast.of(it.past(), words), ledger.objective(), ledger);
    }
}
