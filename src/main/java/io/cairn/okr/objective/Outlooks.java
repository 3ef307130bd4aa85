package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.objective.FigureTrial.Foreseen;
import io.cairn.okr.store.KeyResults;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Shows before and after what was foreseen, from the key results up to the top. */
final class Outlooks {
    private final KeyResults keyResults;
    private final Lineage lineage;
    private final Assembly assembly;

    Outlooks(KeyResults keyResults, Lineage lineage, Assembly assembly) {
        this.keyResults = keyResults;
        this.lineage = lineage;
        this.assembly = assembly;
    }

    /**
     * Seven statements and one for each level of objectives.
     *
     * @param from  where the way up begins
     * @param asked the key results that are shown also if they would not move
     */
    Outlook of(Viewer viewer, ObjectiveId from, Collection<KeyResultId> asked, Optional<KeyResult> wished, Foreseen foreseen) {
        Set<ObjectiveId> homes = new LinkedHashSet<>(Set.of(from));
        homes.addAll(foreseen.objectives().keySet());
        keyResults.byIds(foreseen.keyResults().keySet()).values().forEach(one -> homes.add(one.objective()));
        Map<ObjectiveId, Objective> known = lineage.upwards(homes);
        Assembly.Both both = assembly.both(viewer, known.values(), wished, foreseen);
        List<ObjectiveId> way = Lineage.chain(from, known).stream().map(Objective::id).toList();
        return new Outlook(ofKeyResults(both, asked), ofObjectives(both, way));
    }

    private static List<Outlook.OfKeyResult> ofKeyResults(Assembly.Both both, Collection<KeyResultId> asked) {
        Map<KeyResultId, KeyResultView> before = new HashMap<>();
        both.before().forEach(view -> view.keyResults().forEach(one -> before.put(one.keyResult().id(), one)));
        Map<KeyResultId, Outlook.OfKeyResult> all = new LinkedHashMap<>();
        both.after().forEach(view -> view.keyResults().forEach(one -> all.put(one.keyResult().id(),
                new Outlook.OfKeyResult(Optional.ofNullable(before.get(one.keyResult().id())), one))));
        return ordered(asked, all, move -> move.before().filter(was -> same(was.figure(), move.after().figure())).isEmpty());
    }

    private static List<Outlook.OfObjective> ofObjectives(Assembly.Both both, List<ObjectiveId> way) {
        Map<ObjectiveId, ObjectiveView> before = both.before().stream().collect(Collectors.toMap(view -> view.objective().id(), Function.identity()));
        Map<ObjectiveId, Outlook.OfObjective> all = new LinkedHashMap<>();
        both.after().forEach(view -> all.put(view.objective().id(), new Outlook.OfObjective(before.get(view.objective().id()), view)));
        return ordered(way, all, move -> !same(move.before().figure(), move.after().figure()));
    }

    private static <I, T> List<T> ordered(Collection<I> first, Map<I, T> all, Predicate<T> moved) {
        List<T> ordered = new ArrayList<>(first.stream().filter(all::containsKey).map(all::get).toList());
        all.forEach((id, one) -> {
            if (!first.contains(id) && moved.test(one)) {
                ordered.add(one);
            }
        });
        return ordered;
    }

    private static boolean same(FigureView one, FigureView other) {
        boolean sameRaw = one.raw().isPresent() == other.raw().isPresent()
                && (one.raw().isEmpty() || one.raw().get().compareTo(other.raw().get()) == 0);
        return sameRaw && one.status() == other.status();
    }
}
