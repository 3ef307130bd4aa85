package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;
import io.cairn.okr.store.Sources;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Queries that count in key results of two objectives; blanks and letter case make no other query. */
final class SameQueries {
    private final Sources sources;
    private final KeyResults keyResults;
    private final Objectives objectives;

    SameQueries(Sources sources, KeyResults keyResults, Objectives objectives) {
        this.sources = sources;
        this.keyResults = keyResults;
        this.objectives = objectives;
    }

    /**
     * Of each those of other objectives that the viewer may see, in the order of their ids; key results without are absent. Three statements.
     *
     * @param calendar by which cycles that are over are left out
     */
    Map<KeyResultId, List<KeyResult>> of(Viewer viewer, Collection<KeyResult> wanted, Calendar calendar) {
        Map<String, List<KeyResultId>> counting = sources.queries(calendar.today()).stream().filter(LinkedSource::drives)
                .filter(one -> one.source() instanceof IssueSource.Query)
                .collect(Collectors.groupingBy(one -> plain(((IssueSource.Query) one.source()).jql()), Collectors.mapping(LinkedSource::keyResult, Collectors.toList())));
        List<List<KeyResultId>> shared = counting.values().stream().map(all -> all.stream().distinct().sorted(Comparator.comparingLong(KeyResultId::value)).toList())
                .filter(all -> all.size() > 1).toList();
        Map<KeyResultId, KeyResult> known = keyResults.byIds(shared.stream().flatMap(List::stream).distinct().toList());
        Map<ObjectiveId, Objective> above = objectives.byIds(known.values().stream().map(KeyResult::objective).distinct().toList());
        Map<KeyResultId, List<KeyResult>> found = new HashMap<>();
        wanted.forEach(one -> {
            List<KeyResult> others = shared.stream().filter(all -> all.contains(one.id())).flatMap(List::stream).distinct().map(known::get).filter(Objects::nonNull)
                    .filter(other -> !other.objective().equals(one.objective()) && above.containsKey(other.objective()) && viewer.sees(above.get(other.objective()))).toList();
            if (!others.isEmpty()) {
                found.put(one.id(), others);
            }
        });
        return found;
    }

    private static String plain(String jql) {
        return jql.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
