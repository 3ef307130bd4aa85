package io.cairn.okr.rollup;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.store.QueryMembers;
import io.cairn.okr.store.Transactions;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Notes what the queries of key results find, whenever that changes: nobody can ask Jira for it later (H1). */
public final class Watch {
    private final QueryMembers members;
    private final Transactions transactions;

    public Watch(QueryMembers members, Transactions transactions) {
        this.members = members;
        this.transactions = transactions;
    }

    /** What the queries of these key results were last seen to find; one statement for every 500, none if there are no queries. */
    Map<SourceId, Set<IssueId>> last(Collection<List<LinkedSource>> sources) {
        return members.last(sources.stream().flatMap(List::stream).filter(one -> query(one).isPresent()).map(LinkedSource::id).toList());
    }

    /**
     * @param sources of key results
     * @param last    what their queries were last seen to find
     * @param now     what was found this time; queries that could not be run are not in it
     */
    Findings findings(Map<KeyResultId, List<LinkedSource>> sources, Map<SourceId, Set<IssueId>> last, RememberedIssues now) {
        Map<KeyResultId, Map<SourceId, Set<IssueId>>> changed = new HashMap<>();
        sources.forEach((id, linked) -> changed.put(id, changed(linked, last, now)));
        changed.values().removeIf(Map::isEmpty);
        return new Findings(changed);
    }

    /** What queries find otherwise than they were last seen to. */
    final class Findings {
        private final Map<KeyResultId, Map<SourceId, Set<IssueId>>> changed;

        private Findings(Map<KeyResultId, Map<SourceId, Set<IssueId>>> changed) {
            this.changed = changed;
        }

        /** Writes it for those key results; nothing if nothing changed. */
        void note(Collection<KeyResultId> ids, Instant at) {
            ids.forEach(id -> changed.getOrDefault(id, Map.of()).forEach((source, found) -> members.note(source, found, at)));
        }

        /** Writes it together with what {@code keep} writes, for those that it kept. */
        Set<KeyResultId> noted(Instant at, Supplier<Set<KeyResultId>> keep) {
            return changed.isEmpty() ? keep.get() : transactions.in(() -> {
                Set<KeyResultId> kept = keep.get();
                note(kept, at);
                return kept;
            });
        }
    }

    private static Map<SourceId, Set<IssueId>> changed(List<LinkedSource> sources, Map<SourceId, Set<IssueId>> last, RememberedIssues now) {
        Map<SourceId, Set<IssueId>> changed = new HashMap<>();
        sources.forEach(one -> query(one).flatMap(now::found).filter(found -> !found.equals(last.get(one.id())))
                .ifPresent(found -> changed.put(one.id(), found)));
        return changed;
    }

    private static Optional<IssueSource.Query> query(LinkedSource linked) {
        return linked.source().match(direct -> Optional.empty(), epic -> Optional.empty(), Optional::of, field -> Optional.empty());
    }
}
