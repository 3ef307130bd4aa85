package io.cairn.okr.rollup;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Objectives;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the kept figures of objectives to what their parts say, and carries what changed upwards (R5). */
public final class ObjectiveFigures {
    private static final int ROUNDS = 6;
    /** No alignment is so deep; against a loop that should be impossible (R7). */
    private static final int MOST_LEVELS = 100;

    private final Objectives objectives;
    private final Parts parts;
    private final Figures figures;
    private final Sampling sampling;
    private final Clock clock;

    public ObjectiveFigures(Objectives objectives, Parts parts, Figures figures, Sampling sampling, Clock clock) {
        this.objectives = objectives;
        this.parts = parts;
        this.figures = figures;
        this.sampling = sampling;
        this.clock = clock;
    }

    /**
     * These, then the parents of those that changed, and so on; a fixed number of statements for each level.
     *
     * @return those that others kept writing at the same time and that must be looked at again
     */
    Set<ObjectiveId> refresh(Collection<ObjectiveId> changed) {
        Set<ObjectiveId> unsettled = new LinkedHashSet<>();
        Set<ObjectiveId> level = new LinkedHashSet<>(changed);
        for (int depth = 0; depth < MOST_LEVELS && !level.isEmpty(); depth++) {
            level = parentsOf(settle(level, unsettled));
        }
        unsettled.addAll(level);
        return unsettled;
    }

    /**
     * Where these and, as far as they move, those above them would stand, which is added to what is foreseen; a fixed number of
     * statements for each level. Keeps nothing.
     *
     * @param foresight where what is below them would stand
     */
    void foresee(Collection<ObjectiveId> from, Foresight foresight) {
        Set<ObjectiveId> level = new LinkedHashSet<>(from);
        for (int depth = 0; depth < MOST_LEVELS && !level.isEmpty(); depth++) {
            Map<ObjectiveId, StoredFigure> kept = figures.ofObjectives(level);
            Set<ObjectiveId> moved = new LinkedHashSet<>();
            parts.figures(objectives.byIds(level).values(), foresight).forEach((id, figure) -> {
                Figure last = foresight.of(id).or(() -> Optional.ofNullable(kept.get(id)).map(StoredFigure::figure)).orElse(Figure.NONE);
                if (!Reckoned.sameFigure(last, figure)) {
                    foresight.stands(id, figure);
                    moved.add(id);
                }
            });
            level = parentsOf(moved);
        }
    }

    /** The one above, if it is there. */
    Optional<ObjectiveId> parentOf(ObjectiveId id) {
        return objectives.byId(id).flatMap(objective -> objective.plan().alignment().parent());
    }

    private Set<ObjectiveId> settle(Set<ObjectiveId> level, Set<ObjectiveId> unsettled) {
        Set<ObjectiveId> changed = new HashSet<>();
        Set<ObjectiveId> open = level;
        for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
            open = once(open, changed);
        }
        unsettled.addAll(open);
        return changed;
    }

    /** One round. @return those whose kept figure was not the true one; they are looked at once more */
    private Set<ObjectiveId> once(Set<ObjectiveId> ids, Set<ObjectiveId> changed) {
        Map<ObjectiveId, StoredFigure> stored = figures.ofObjectives(ids); // first of all reads
        Map<ObjectiveId, Objective> known = objectives.byIds(ids);
        Map<ObjectiveId, Figure> now = parts.figures(known.values());
        Map<ObjectiveId, Figure> renewals = new LinkedHashMap<>();
        now.forEach((id, figure) -> {
            if (stored.containsKey(id) && !Reckoned.sameFigure(stored.get(id).figure(), figure)) {
                renewals.put(id, figure);
            }
        });
        changed.addAll(keep(renewals, stored));
        return renewals.keySet();
    }

    private Set<ObjectiveId> keep(Map<ObjectiveId, Figure> renewals, Map<ObjectiveId, StoredFigure> stored) {
        if (renewals.isEmpty()) {
            return Set.of();
        }
        Instant at = clock.instant();
        Map<ObjectiveId, StoredFigure> last = new HashMap<>(stored);
        last.keySet().retainAll(renewals.keySet());
        sampling.beforeObjectives(last, at);
        return figures.keep(renewals, last, at);
    }

    private Set<ObjectiveId> parentsOf(Set<ObjectiveId> ids) {
        return objectives.byIds(ids).values().stream().flatMap(objective -> objective.plan().alignment().parent().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
