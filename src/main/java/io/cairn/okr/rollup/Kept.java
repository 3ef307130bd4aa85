package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.objective.Assumption;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Grounds;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is on disk of key results that are computed together.
 *
 * @param accounts of their figures, not read yet
 * @param found    what their queries were last seen to find; absent where nobody watched
 */
record Kept(Map<KeyResultId, StoredFigure> figures, Grounds grounds, Accounts accounts, Map<SourceId, Set<IssueId>> found) {
    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);

    Map<KeyResultId, KeyResult> keyResults() {
        return grounds.keyResults();
    }

    Map<KeyResultId, List<LinkedSource>> sources() {
        return grounds.sources();
    }

    /** Whether it is there, with a figure. */
    boolean knows(KeyResultId id) {
        return figures.containsKey(id) && keyResults().containsKey(id);
    }

    boolean writtenAfter(KeyResultId id, Instant moment) {
        return figures.get(id).version() > 0 && figures.get(id).at().isAfter(moment);
    }

    /** The figure as it is kept, with its account; nothing to count for one that is not there yet. */
    Reckoned last(KeyResultId id) {
        Optional<StoredFigure> stored = Optional.ofNullable(figures.get(id));
        return new Reckoned(stored.map(StoredFigure::figure).orElse(Figure.NONE), stored.flatMap(StoredFigure::current), accounts.of(id));
    }

    /** Whether just this is kept, as far as can be told without its account. */
    boolean holds(KeyResultId id, Reckoned now) {
        StoredFigure stored = figures.get(id);
        return Reckoned.sameFigure(stored.figure(), now.figure()) && Decimals.same(stored.current(), now.current()) && Figures.holds(stored, now.ledger());
    }

    /** The issues behind them, but for sub-tasks and what epics bring in by themselves; without those of sources that cannot be read. */
    Set<IssueId> likely(Issues seen) {
        Set<IssueId> ids = new HashSet<>();
        sources().values().forEach(all -> all.forEach(linked -> {
            try {
                ids.addAll(issues(linked.source(), seen));
            } catch (RuntimeException failure) {
                LOG.debug("The issues of {} could not be read ahead; whoever needs them tells of it.", linked.id(), failure);
            }
        }));
        return ids;
    }

    private static Set<IssueId> issues(IssueSource source, Issues seen) {
        return source.match(direct -> Set.of(direct.issue()), epic -> with(epic.issue(), seen.inEpic(epic.issue())),
                query -> seen.find(query.jql(), query.runsAs()).issues(), field -> seen.having(field.value()).orElse(Set.of()));
    }

    private static Set<IssueId> with(IssueId epic, Set<IssueId> members) {
        Set<IssueId> all = new HashSet<>(members);
        all.add(epic);
        return all;
    }

    /** The same with a key result as it would be. */
    Kept with(Assumption.Wished wished) {
        Map<KeyResultId, KeyResult> all = new LinkedHashMap<>(keyResults());
        all.put(wished.keyResult().id(), wished.keyResult());
        Map<KeyResultId, List<LinkedSource>> from = new HashMap<>(sources());
        from.put(wished.keyResult().id(), wished.sources());
        return new Kept(figures, new Grounds(all, from, grounds.around()), accounts, found);
    }
}
