package io.cairn.okr.objective;

import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.store.Objectives;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who contributes to whom; one statement for each level. Ends even at loops that should not be there (R7). */
final class Lineage {
    private final Objectives objectives;

    Lineage(Objectives objectives) {
        this.objectives = objectives;
    }

    /** The given ones and everything above them, by id. */
    Map<ObjectiveId, Objective> upwards(Collection<ObjectiveId> from) {
        Map<ObjectiveId, Objective> found = new LinkedHashMap<>();
        Set<ObjectiveId> asked = new HashSet<>(from);
        Collection<ObjectiveId> level = List.copyOf(asked);
        while (!level.isEmpty()) {
            Map<ObjectiveId, Objective> read = objectives.byIds(level);
            found.putAll(read);
            level = read.values().stream().flatMap(one -> one.plan().alignment().parent().stream()).filter(asked::add).toList();
        }
        return found;
    }

    /** The given one and everything that contributes to it, however far below. */
    Set<ObjectiveId> downwards(ObjectiveId from) {
        Set<ObjectiveId> found = new HashSet<>(Set.of(from));
        Collection<ObjectiveId> level = List.of(from);
        while (!level.isEmpty()) {
            level = objectives.childrenOf(level).stream().map(Objective::id).filter(found::add).toList();
        }
        return found;
    }

    /**
     * The way from {@code start} up to the top, {@code start} first.
     *
     * @param known what {@link #upwards} gave
     */
    static List<Objective> chain(ObjectiveId start, Map<ObjectiveId, Objective> known) {
        List<Objective> chain = new ArrayList<>();
        Set<ObjectiveId> passed = new HashSet<>();
        Optional<Objective> next = Optional.ofNullable(known.get(start));
        while (next.isPresent() && passed.add(next.get().id())) {
            chain.add(next.get());
            next = next.get().plan().alignment().parent().map(known::get);
        }
        return chain;
    }
}
