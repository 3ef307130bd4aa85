package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.FigureEvent.Change;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.objective.Assumption;
import io.cairn.okr.progress.Changes;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Figures.Renewal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the kept figures of key results to what is true now. */
public final class KeyResultFigures {
    /** As many are computed together; each of them may have thousands of issues. */
    static final int TOGETHER = 50;
    /** Rounds against other writers; one without any takes two, the second finding nothing left to change. */
    private static final int ROUNDS = 6;
    /** As long an index may lag behind another node's; far more than it should. */
    private static final Duration MOMENTS = Duration.ofSeconds(15);
    private static final Logger LOG = LoggerFactory.getLogger(KeyResultFigures.class);

    private final OnDisk onDisk;
    private final Figures figures;
    private final Reckoning reckoning;
    private final Issues issues;
    private final Sampling sampling;
    private final Watch watch;
    private final Alarm alarm;
    private final Clock clock;

    KeyResultFigures(OnDisk onDisk, Figures figures, Reckoning reckoning, Issues issues, Sampling sampling, Watch watch, Alarm alarm, Clock clock) {
        this.onDisk = onDisk;
        this.figures = figures;
        this.reckoning = reckoning;
        this.issues = issues;
        this.sampling = sampling;
        this.watch = watch;
        this.alarm = alarm;
        this.clock = clock;
    }

    /** Nothing happens if the key result is gone, or its kept figure is true already. */
    Outcome refresh(KeyResultId id) {
        return refresh(List.of(id), (one, failure) -> {
            throw failure;
        }).get(id);
    }

    /**
     * The same for at most {@value #TOGETHER}: two statements in each round, three with queries, what {@link OnDisk} says for what is not
     * remembered, one for each with an entered value, one more where accounts differ; one read of all their issues, one search for each query
     * and each epic; then what is to be written.
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
        Kept kept = onDisk.of(ids);
        RememberedIssues sight = sight(kept);
        Reckoning now = reckoning.through(sight, kept.grounds());
        Instant at = clock.instant();
        Alarm.Heard heard = new Alarm.Heard();
        Map<KeyResultId, Reckoned> differing = new LinkedHashMap<>();
        for (KeyResultId id : ids) {
            try {
                different(id, kept, now, heard).ifPresent(reckoned -> differing.put(id, reckoned));
                outcomes.put(id, outcome(id, kept, outcomes.getOrDefault(id, Outcome.GONE)));
            } catch (NotFoundException removedMeanwhile) {
                outcomes.put(id, Outcome.GONE);
            } catch (RuntimeException failure) {
                outcomes.remove(id);
                failed.accept(id, failure);
            }
        }
        List<Renewal> renewals = renewals(differing, kept, at);
        Set<KeyResultId> again = renewals.stream().map(Renewal::id).collect(Collectors.toCollection(LinkedHashSet::new));
        again.forEach(id -> outcomes.computeIfPresent(id, (same, outcome) -> outcome.unsettled()));
        Watch.Findings findings = watch.findings(kept.sources(), kept.found(), sight);
        findings.note(ids.stream().filter(id -> !again.contains(id) && outcomes.containsKey(id)).toList(), at);
        keep(renewals, findings, at, (id, failure) -> {
            outcomes.remove(id);
            again.remove(id);
            failed.accept(id, failure);
        }).forEach(id -> outcomes.computeIfPresent(id, (same, outcome) -> outcome.nowChanged(kept.writtenAfter(id, at.minus(MOMENTS)))));
        alarm.sound(heard);
        return again;
    }

    /**
     * What each would be under an assumption; those that are not there are absent. As many statements and reads as one round of
     * {@link #refresh}; keeps nothing.
     */
    Map<KeyResult, Reckoned> foresee(Collection<KeyResultId> ids, Assumption assumed) {
        Kept now = onDisk.of(ids);
        Kept kept = assumed.wished().map(now::with).orElse(now);
        Issues sight = sight(kept);
        Issues assuming = assumed.done().isEmpty() ? sight : new AssumedIssues(sight, assumed.done(), sight.facts(kept.likely(sight)).values(), clock.instant());
        Reckoning would = reckoning.through(assuming, kept.grounds()).saying(assumed.value());
        Map<KeyResult, Reckoned> foreseen = new LinkedHashMap<>();
        kept.keyResults().forEach((id, keyResult) -> foreseen.put(keyResult, would.of(keyResult, kept.sources().get(id), () -> kept.last(id))));
        return foreseen;
    }

    /** One view of all issues they are likely to need. */
    private RememberedIssues sight(Kept kept) {
        RememberedIssues sight = new RememberedIssues(issues);
        try {
            sight.facts(kept.likely(sight));
        } catch (RuntimeException failure) {
            LOG.debug("Issues could not be read together; each key result reads its own and tells of its own failure.", failure);
        }
        return sight;
    }

    private static Outcome outcome(KeyResultId id, Kept kept, Outcome before) {
        return kept.knows(id) ? new Outcome(Optional.of(kept.keyResults().get(id).objective()), before.changed(), true, before.contested())
                : Outcome.GONE;
    }

    /** Empty if the key result is gone, or what is kept is surely true. */
    private static Optional<Reckoned> different(KeyResultId id, Kept kept, Reckoning reckoning, Alarm.Heard heard) {
        if (!kept.knows(id)) {
            return Optional.empty();
        }
        Reckoned now = reckoning.of(kept.keyResults().get(id), kept.sources().get(id), () -> kept.last(id));
        heard.of(kept.keyResults().get(id), kept.figures().get(id).figure(), now.figure());
        return Optional.of(now).filter(reckoned -> !kept.holds(id, reckoned));
    }

    /** For those that are really different; one statement reads their accounts. */
    private static List<Renewal> renewals(Map<KeyResultId, Reckoned> differing, Kept kept, Instant at) {
        kept.accounts().read(differing.keySet());
        List<Renewal> renewals = new ArrayList<>();
        differing.forEach((id, now) -> {
            Reckoned last = kept.last(id);
            if (!last.same(now)) {
                renewals.add(new Renewal(id, kept.figures().get(id), last.ledger(), now.figure(), now.current(), now.ledger(), event(id, at, last, now)));
            }
        });
        return renewals;
    }

    /** Together; if that fails one by one, so that one which cannot be written does not hold up the others. */
    private Set<KeyResultId> keep(List<Renewal> renewals, Watch.Findings findings, Instant at,
            BiConsumer<KeyResultId, RuntimeException> failed) {
        try {
            return kept(renewals, findings, at);
        } catch (RuntimeException together) {
            LOG.debug("Figures could not be written together; each is written alone and tells of its own failure.", together);
            figures.ofKeyResults(List.of(renewals.get(0).id())); // fails if the database refuses everybody: that is told once, and not by each
            return oneByOne(renewals, findings, at, failed);
        }
    }

    private Set<KeyResultId> oneByOne(List<Renewal> renewals, Watch.Findings findings, Instant at, BiConsumer<KeyResultId, RuntimeException> failed) {
        Set<KeyResultId> written = new LinkedHashSet<>();
        renewals.forEach(one -> {
            try {
                written.addAll(kept(List.of(one), findings, at));
            } catch (RuntimeException failure) {
                failed.accept(one.id(), failure);
            }
        });
        return written;
    }

    private Set<KeyResultId> kept(List<Renewal> renewals, Watch.Findings findings, Instant at) {
        if (renewals.isEmpty()) {
            return Set.of();
        }
        sampling.beforeKeyResults(renewals.stream().collect(Collectors.toMap(Renewal::id, Renewal::last)), at);
        return findings.noted(at, () -> figures.keep(renewals, at));
    }

    /** Tells what happened if the figure or the set changed; a mere flag is no event. */
    private static Optional<FigureEvent> event(KeyResultId id, Instant at, Reckoned last, Reckoned now) {
        List<Change> changes = Changes.between(last.ledger(), now.ledger());
        boolean worthTelling = !changes.isEmpty() || !Decimals.same(last.figure().raw(), now.figure().raw());
        return worthTelling ? Optional.of(new FigureEvent(id, at, last.figure().raw(), now.figure().raw(), changes))
                : Optional.empty();
    }
}
