package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.FigureEvent.Change;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.progress.Changes;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Sources;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the kept figures of key results to what is true now. */
public final class KeyResultFigures {
    /** As many are computed together; each of them may have thousands of issues. */
    static final int TOGETHER = 50;
    /** Rounds against other writers; one without any takes two, the second finding nothing left to change. */
    private static final int ROUNDS = 6;
    private static final Logger LOG = LoggerFactory.getLogger(KeyResultFigures.class);

    private final KeyResults keyResults;
    private final Sources sources;
    private final Figures figures;
    private final Reckoning reckoning;
    private final Issues issues;
    private final Sampling sampling;
    private final Clock clock;

    public KeyResultFigures(KeyResults keyResults, Sources sources, Figures figures, Reckoning reckoning, Issues issues,
            Sampling sampling, Clock clock) {
        this.keyResults = keyResults;
        this.sources = sources;
        this.figures = figures;
        this.reckoning = reckoning;
        this.issues = issues;
        this.sampling = sampling;
        this.clock = clock;
    }

    /** Nothing happens if the key result is gone, or its kept figure is true already. */
    Outcome refresh(KeyResultId id) {
        return refresh(List.of(id), (one, failure) -> {
            throw failure;
        }).get(id);
    }

    /**
     * The same for at most {@value #TOGETHER}: six statements in each round, one read of all their issues, one search for
     * each query and each epic; then what is to be written.
     *
     * @param failed told of each that could not be computed, which does not hold up the others
     * @return what became of the others
     */
    Map<KeyResultId, Outcome> refresh(Collection<KeyResultId> ids, BiConsumer<KeyResultId, RuntimeException> failed) {
        Map<KeyResultId, Outcome> outcomes = new LinkedHashMap<>();
        Set<KeyResultId> open = new LinkedHashSet<>(ids);
        for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
            open = once(open, outcomes, failed);
        }
        return outcomes;
    }

    /** One round. @return those whose kept figure was not the true one; they are looked at once more, with fresh eyes */
    private Set<KeyResultId> once(Set<KeyResultId> ids, Map<KeyResultId, Outcome> outcomes,
            BiConsumer<KeyResultId, RuntimeException> failed) {
        Kept kept = kept(ids);
        Reckoning now = reckoning.through(sight(kept), kept.keyResults().values());
        Set<KeyResultId> again = new LinkedHashSet<>();
        for (KeyResultId id : ids) {
            try {
                Outcome outcome = settle(id, kept, now, outcomes.getOrDefault(id, Outcome.GONE).changed());
                outcomes.put(id, outcome);
                if (!outcome.settled()) {
                    again.add(id);
                }
            } catch (RuntimeException failure) {
                outcomes.remove(id);
                failed.accept(id, failure);
            }
        }
        return again;
    }

    private Kept kept(Set<KeyResultId> ids) {
        Map<KeyResultId, StoredFigure> stored = figures.ofKeyResults(ids); // first of all reads: what is computed is upon it
        return new Kept(stored, keyResults.byIds(ids), figures.ledgers(ids), sources.ofAll(ids));
    }

    /** One view of all issues they are likely to need. */
    private Issues sight(Kept kept) {
        RememberedIssues sight = new RememberedIssues(issues);
        try {
            sight.facts(kept.likely());
        } catch (RuntimeException failure) {
            LOG.debug("Issues could not be read together; each key result reads its own and tells of its own failure.", failure);
        }
        return sight;
    }

    private Outcome settle(KeyResultId id, Kept kept, Reckoning reckoning, boolean changedBefore) {
        StoredFigure stored = kept.figures().get(id);
        KeyResult keyResult = kept.keyResults().get(id);
        if (stored == null || keyResult == null) {
            return Outcome.GONE;
        }
        Reckoned last = new Reckoned(stored.figure(), stored.current(), kept.ledgers().get(id));
        Reckoned now = reckoning.of(keyResult, kept.sources().get(id), last);
        boolean settled = last.same(now);
        boolean changed = !settled && keep(id, stored, last, now);
        return new Outcome(Optional.of(keyResult.objective()), changedBefore || changed, settled);
    }

    private boolean keep(KeyResultId id, StoredFigure stored, Reckoned last, Reckoned now) {
        Instant at = clock.instant();
        sampling.before(id, stored, at);
        return figures.keep(id, stored.version(), now.figure(), now.current(), now.ledger(), event(id, at, last, now), at);
    }

    /** Tells what happened if the figure or the set changed; a mere flag is no event. */
    private static Optional<FigureEvent> event(KeyResultId id, Instant at, Reckoned last, Reckoned now) {
        List<Change> changes = Changes.between(last.ledger(), now.ledger());
        boolean worthTelling = !changes.isEmpty() || !Decimals.same(last.figure().raw(), now.figure().raw());
        return worthTelling ? Optional.of(new FigureEvent(id, at, last.figure().raw(), now.figure().raw(), changes))
                : Optional.empty();
    }

    /** What is on disk of key results that are computed together. */
    private record Kept(Map<KeyResultId, StoredFigure> figures, Map<KeyResultId, KeyResult> keyResults,
            Map<KeyResultId, Ledger> ledgers, Map<KeyResultId, List<LinkedSource>> sources) {
        /** The issues they named, and those they counted last. */
        Set<IssueId> likely() {
            Set<IssueId> ids = new LinkedHashSet<>();
            ledgers.values().forEach(ledger -> ledger.lines().forEach(line -> ids.add(line.issue())));
            sources.values().forEach(all -> all.forEach(linked -> linked.source().match(
                    direct -> ids.add(direct.issue()), epic -> ids.add(epic.issue()), query -> false, field -> false)));
            return ids;
        }
    }
}
