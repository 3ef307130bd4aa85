package io.cairn.okr.rollup;

import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.FigureEvent.Change;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.progress.Changes;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.KeyResults;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Brings the kept figure of one key result to what is true now. */
public final class KeyResultFigures {
    /** Rounds against other writers; one without any takes two, the second finding nothing left to change. */
    private static final int ROUNDS = 6;

    private final KeyResults keyResults;
    private final Figures figures;
    private final Reckoning reckoning;
    private final Clock clock;

    public KeyResultFigures(KeyResults keyResults, Figures figures, Reckoning reckoning, Clock clock) {
        this.keyResults = keyResults;
        this.figures = figures;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /** Nothing happens if the key result is gone, or its kept figure is true already. */
    Outcome refresh(KeyResultId id) {
        boolean changed = false;
        Outcome outcome = Outcome.GONE;
        for (int round = 0; round < ROUNDS; round++) {
            StoredFigure stored = figures.ofKeyResults(List.of(id)).get(id); // first of all reads: what is computed is upon it
            Optional<KeyResult> keyResult = keyResults.byId(id);
            if (stored == null || keyResult.isEmpty()) {
                return Outcome.GONE;
            }
            Reckoned last = new Reckoned(stored.figure(), stored.current(), figures.ledger(id));
            Reckoned now = reckoning.of(keyResult.get(), last);
            outcome = new Outcome(Optional.of(keyResult.get().objective()), changed, last.same(now));
            if (outcome.settled()) {
                return outcome;
            }
            changed |= keep(id, stored.version(), last, now);
        }
        return new Outcome(outcome.objective(), changed, false);
    }

    private boolean keep(KeyResultId id, long version, Reckoned last, Reckoned now) {
        Instant at = clock.instant();
        return figures.keep(id, version, now.figure(), now.current(), now.ledger(), event(id, at, last, now), at);
    }

    /** Tells what happened if the figure or the set changed; a mere flag is no event. */
    private static Optional<FigureEvent> event(KeyResultId id, Instant at, Reckoned last, Reckoned now) {
        List<Change> changes = Changes.between(last.ledger(), now.ledger());
        boolean worthTelling = !changes.isEmpty() || !Decimals.same(last.figure().raw(), now.figure().raw());
        return worthTelling ? Optional.of(new FigureEvent(id, at, last.figure().raw(), now.figure().raw(), changes))
                : Optional.empty();
    }
}
