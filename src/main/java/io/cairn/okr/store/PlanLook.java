package io.cairn.okr.store;

import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One look at plans; nothing remembered gets into its result before this look has read that it is still so. It goes up by what it
 * remembers, reads the versions of all it came by, reads anew what differs, and goes up again by that. Ends even at loops (R7).
 */
final class PlanLook {
    private final PlanShelves shelves;
    private final Editions editions;
    private final int levels;
    private final Collection<String> besides;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<ObjectiveId, Optional<Objective>> now = new HashMap<>();

    /** @param levels how far to go up */
    PlanLook(PlanShelves shelves, Editions editions, int levels) {
        this(shelves, editions, levels, List.of());
    }

    private PlanLook(PlanShelves shelves, Editions editions, int levels, Collection<String> besides) {
        this.shelves = shelves;
        this.editions = editions;
        this.levels = levels;
        this.besides = besides;
    }

    /** What the figures of these key results are made of. */
    static Grounds grounds(PlanShelves shelves, Editions editions, Collection<KeyResultId> wanted) {
        PlanLook look = new PlanLook(shelves, editions, 0, wanted.stream().map(shelves.sources::subject).toList());
        Plans plans = look.into(shelves.homesOf(wanted));
        Set<KeyResultId> asked = Set.copyOf(wanted);
        Map<KeyResultId, KeyResult> keyResults = new LinkedHashMap<>();
        plans.keyResults().values().forEach(below -> below.stream().filter(one -> asked.contains(one.id())).forEach(one -> keyResults.put(one.id(), one)));
        return new Grounds(keyResults, shelves.sources.now(keyResults.keySet(), look.versions), plans);
    }

    /** The given ones and what they contribute to, with what is below each of them. */
    Plans intoAll(Collection<ObjectiveId> from) {
        Map<ObjectiveId, Objective> found = upwards(from);
        return plans(found, found.keySet(), this::everyCycle);
    }

    /** The given ones and what they contribute to, with what is below the given ones. */
    Plans into(Collection<ObjectiveId> from) {
        return into(from, this::everyCycle);
    }

    /** The same with cycles that were read already. */
    Plans into(Collection<ObjectiveId> from, Supplier<List<Cycle>> cycles) {
        Map<ObjectiveId, Objective> found = upwards(from);
        return plans(found, from.stream().filter(found::containsKey).distinct().toList(), cycles);
    }

    private Map<ObjectiveId, Objective> upwards(Collection<ObjectiveId> from) {
        prove(from);
        Map<ObjectiveId, Objective> found = new LinkedHashMap<>();
        climb(from, level -> {
            prove(level);
            return level.stream().map(now::get).flatMap(Optional::stream).toList();
        }, new HashSet<>()).forEach(one -> found.put(one.id(), one));
        return found;
    }

    /** With everything above them, as far as that is known before it is read. */
    private void prove(Collection<ObjectiveId> some) {
        List<ObjectiveId> unproven = some.stream().filter(id -> !now.containsKey(id)).toList();
        if (versions.isEmpty() || !unproven.isEmpty()) {
            Set<ObjectiveId> supposed = new LinkedHashSet<>();
            climb(unproven, shelves::supposed, supposed);
            supposed.removeAll(now.keySet());
            readVersions(supposed);
            now.putAll(shelves.objectives.now(supposed, versions));
        }
    }

    private void readVersions(Collection<ObjectiveId> ids) {
        List<String> subjects = Stream.concat(Stream.concat(Stream.of(Editions.CYCLES, Editions.SETTINGS), besides.stream()), ids.stream()
                .flatMap(id -> Stream.of(shelves.objectives.subject(id), shelves.below.subject(id)))).filter(one -> !versions.containsKey(one)).toList();
        versions.putAll(editions.of(subjects));
    }

    /** @param asked gets all that were asked for, also those that are not there */
    private List<Objective> climb(Collection<ObjectiveId> from, Function<Collection<ObjectiveId>, List<Objective>> reading, Set<ObjectiveId> asked) {
        List<Objective> found = new ArrayList<>();
        List<ObjectiveId> level = from.stream().filter(asked::add).toList();
        for (int up = 0; !level.isEmpty(); up++) {
            List<Objective> read = reading.apply(level);
            found.addAll(read);
            level = up == levels ? List.of() : read.stream().flatMap(one -> one.plan().alignment().parent().stream()).filter(asked::add).toList();
        }
        return found;
    }

    private Plans plans(Map<ObjectiveId, Objective> found, Collection<ObjectiveId> into, Supplier<List<Cycle>> cycles) {
        Map<ObjectiveId, List<KeyResult>> keyResults = new LinkedHashMap<>();
        Map<KeyResultId, CheckIn> last = new HashMap<>();
        shelves.below.now(into, versions).forEach((id, below) -> {
            keyResults.put(id, below.keyResults());
            last.putAll(below.last());
        });
        Settings settings = only(shelves.settings, Editions.SETTINGS);
        return new Plans(found, keyResults, last, complete(cycles.get(), found.values()), settings);
    }

    private List<Cycle> everyCycle() {
        return only(shelves.cycles, Editions.CYCLES);
    }

    /** An objective read after the cycles may be in one that was made in between. */
    private List<Cycle> complete(List<Cycle> cycles, Collection<Objective> objectives) {
        Set<CycleId> known = cycles.stream().map(Cycle::id).collect(Collectors.toSet());
        return objectives.stream().allMatch(one -> known.contains(one.plan().cycle())) ? cycles : shelves.allCycles();
    }

    private <V> V only(PlanShelf<String, V> shelf, String subject) {
        return Objects.requireNonNull(shelf.now(List.of(subject), versions).get(subject));
    }
}
