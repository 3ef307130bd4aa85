package io.cairn.okr.rollup;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.objective.Assumption;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is on disk of key results that are computed together.
 *
 * @param found what their queries were last seen to find; absent where nobody watched
 */
record Kept(Map<KeyResultId, StoredFigure> figures, Map<KeyResultId, KeyResult> keyResults, Map<KeyResultId, Ledger> ledgers,
        Map<KeyResultId, List<LinkedSource>> sources, Map<SourceId, Set<IssueId>> found) {
    /** Whether it is there, with a figure. */
    boolean knows(KeyResultId id) {
        return figures.containsKey(id) && keyResults.containsKey(id);
    }

    boolean writtenAfter(KeyResultId id, Instant moment) {
        return figures.get(id).version() > 0 && figures.get(id).at().isAfter(moment);
    }

    /** The figure as it is kept; nothing to count for one that is not there yet. */
    Reckoned last(KeyResultId id) {
        Optional<StoredFigure> stored = Optional.ofNullable(figures.get(id));
        return new Reckoned(stored.map(StoredFigure::figure).orElse(Figure.NONE), stored.flatMap(StoredFigure::current),
                ledgers.getOrDefault(id, Ledger.EMPTY));
    }

    /** The issues they named, and those they counted last. */
    Set<IssueId> likely() {
        Set<IssueId> ids = new LinkedHashSet<>();
        ledgers.values().forEach(ledger -> ledger.lines().forEach(line -> ids.add(line.issue())));
        sources.values().forEach(all -> all.forEach(linked -> linked.source().match(
                direct -> ids.add(direct.issue()), epic -> ids.add(epic.issue()), query -> false, field -> false)));
        return ids;
    }

    /** The same with a key result as it would be. */
    Kept with(Assumption.Wished wished) {
        Map<KeyResultId, KeyResult> all = new LinkedHashMap<>(keyResults);
        all.put(wished.keyResult().id(), wished.keyResult());
        Map<KeyResultId, List<LinkedSource>> from = new HashMap<>(sources);
        from.put(wished.keyResult().id(), wished.sources());
        return new Kept(figures, all, ledgers, from, found);
    }
}
