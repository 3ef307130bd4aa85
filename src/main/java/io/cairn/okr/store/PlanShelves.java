package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.Settings;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Everything of plans that is remembered, and how it is read from the tables. */
final class PlanShelves {
    /** Objectives that are read ahead. */
    static final int MOST = 20_000;
    /** Key results, and as many objectives; long texts count more. */
    private static final int MOST_BELOW = 100_000;
    /** Links of key results, about 35 MB. */
    private static final int MOST_SOURCES = 250_000;
    /** Characters that take as much memory as all else about a key result. */
    private static final int LONG = 500;

    private final Objectives allObjectives;
    private final KeyResults allKeyResults;
    private final CheckInLog checkIns;
    private final Cycles everyCycle;
    final PlanShelf<ObjectiveId, Optional<Objective>> objectives;
    final PlanShelf<ObjectiveId, Below> below;
    final PlanShelf<KeyResultId, List<LinkedSource>> sources;
    final PlanShelf<String, List<Cycle>> cycles;
    final PlanShelf<String, Settings> settings;
    /** A key result never changes its objective, so nothing has to be proven. */
    private final PlanShelf<KeyResultId, ObjectiveId> homes;

    /** The key results of an objective, oldest first, and what was said of them last. */
    record Below(List<KeyResult> keyResults, Map<KeyResultId, CheckIn> last) {
        int size() {
            return 1 + keyResults.size() + last.values().stream().mapToInt(one -> one.said().note().length() / LONG).sum();
        }
    }

    PlanShelves(ActiveObjects ao) {
        allObjectives = new Objectives(ao);
        allKeyResults = new KeyResults(ao);
        checkIns = new CheckInLog(ao);
        objectives = new PlanShelf<>(ObjectiveId::key, this::objectives, one -> 1 + one.map(known -> known.plan().description().length() / LONG).orElse(0), MOST_BELOW);
        below = new PlanShelf<>(Editions::below, this::below, Below::size, MOST_BELOW);
        sources = new PlanShelf<>(Editions::sources, new Sources(ao)::ofAll, all -> 1 + all.size(), MOST_SOURCES);
        homes = new PlanShelf<>(KeyResultId::key, this::homes, home -> 1, MOST_BELOW);
        everyCycle = new Cycles(ao);
        cycles = single(everyCycle::all);
        settings = single(new ChosenSettings(ao)::now);
    }

    private static <V> PlanShelf<String, V> single(Supplier<V> reading) {
        return new PlanShelf<>(Function.identity(), subjects -> subjects.stream().collect(Collectors.toMap(Function.identity(), one -> reading.get())), one -> 1, 1);
    }

    /** The objectives they were added to; unknown and removed key results may be absent. One statement for every 500 never seen before. */
    Collection<ObjectiveId> homesOf(Collection<KeyResultId> keyResults) {
        Map<KeyResultId, ObjectiveId> known = new LinkedHashMap<>();
        keyResults.forEach(id -> homes.once(id).ifPresent(home -> known.put(id, home)));
        List<KeyResultId> others = keyResults.stream().filter(id -> !known.containsKey(id)).toList();
        if (!others.isEmpty()) {
            known.putAll(homes(others));
        }
        return known.values().stream().distinct().toList();
    }

    /** As they once were, or as they are now where nothing is remembered; one statement for every 500 of these. */
    List<Objective> supposed(Collection<ObjectiveId> ids) {
        List<ObjectiveId> others = ids.stream().filter(id -> objectives.once(id).isEmpty()).toList();
        if (!others.isEmpty()) {
            keep(allObjectives.byIds(others).values());
        }
        return ids.stream().flatMap(id -> objectives.once(id).flatMap(Function.identity()).stream()).toList();
    }

    /** As they are now, not remembered; one statement. */
    List<Cycle> allCycles() {
        return everyCycle.all();
    }

    /** Rows bear their version. */
    void keep(Collection<Objective> read) {
        read.forEach(one -> objectives.keep(one.id(), one.version(), Optional.of(one)));
    }

    private Map<ObjectiveId, Optional<Objective>> objectives(Collection<ObjectiveId> ids) {
        Map<ObjectiveId, Objective> found = allObjectives.byIds(ids);
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> Optional.ofNullable(found.get(id))));
    }

    private Map<ObjectiveId, Below> below(Collection<ObjectiveId> ids) {
        Map<ObjectiveId, List<KeyResult>> keyResults = allKeyResults.below(ids);
        Map<KeyResultId, CheckIn> last = checkIns.latestOf(keyResults.values().stream().flatMap(List::stream).map(KeyResult::id).toList());
        Map<ObjectiveId, Below> below = new HashMap<>();
        keyResults.forEach((id, all) -> {
            remember(all);
            below.put(id, new Below(List.copyOf(all), all.stream().map(KeyResult::id).filter(last::containsKey)
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), last::get))));
        });
        return below;
    }

    private Map<KeyResultId, ObjectiveId> homes(Collection<KeyResultId> ids) {
        Map<KeyResultId, KeyResult> found = allKeyResults.byIds(ids);
        remember(found.values());
        return found.values().stream().collect(Collectors.toMap(KeyResult::id, KeyResult::objective));
    }

    private void remember(Collection<KeyResult> all) {
        all.forEach(one -> homes.keep(one.id(), 0, one.objective()));
    }
}
