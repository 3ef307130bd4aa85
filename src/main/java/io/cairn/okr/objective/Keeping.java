package io.cairn.okr.objective;

import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Transactions;
import java.util.function.Supplier;

/** Writes in one transaction and then has the figures recomputed, in this order. */
final class Keeping {
    private final Transactions transactions;
    private final KeyResults keyResults;
    private final FigureKeeper figures;

    Keeping(Transactions transactions, KeyResults keyResults, FigureKeeper figures) {
        this.transactions = transactions;
        this.keyResults = keyResults;
        this.figures = figures;
    }

    /** Writes nothing that moves a figure. */
    <T> T only(Supplier<T> work) {
        return transactions.in(work);
    }

    /** @return the key result written, whose figure is recomputed then */
    KeyResult keyResult(Supplier<KeyResult> work) {
        KeyResult written = transactions.in(work);
        figures.keyResultChanged(written.id());
        return written;
    }

    /** Writes something that moves the key result. */
    <T> T keyResult(KeyResultId id, Supplier<T> work) {
        T written = transactions.in(work);
        figures.keyResultChanged(id);
        return written;
    }

    /** @return the objective written, whose figure is recomputed then from its key results as they stand */
    Objective objective(Supplier<Objective> work) {
        Objective written = transactions.in(work);
        figures.objectiveChanged(written.id());
        return written;
    }

    /** The same with its key results, which nobody kept current while they were out of sight or out of time. */
    Objective whole(Supplier<Objective> work) {
        Objective written = transactions.in(work);
        keyResults.of(written.id()).forEach(one -> figures.keyResultChanged(one.id()));
        figures.objectiveChanged(written.id());
        return written;
    }

    /** What moves it changed elsewhere. */
    void moved(ObjectiveId id) {
        figures.objectiveChanged(id);
    }
}
