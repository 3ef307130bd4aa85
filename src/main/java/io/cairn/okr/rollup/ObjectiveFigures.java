package io.cairn.okr.rollup;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.PlanMemory;
import io.cairn.okr.store.Plans;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the kept figures of objectives to what their parts say, and carries what changed upwards (R5). */
public final class ObjectiveFigures {
    private static final int ROUNDS = 6;
    /** No alignment is so deep; against a loop that should be impossible (R7). */
    private static final int MOST_LEVELS = 100;

    private final PlanMemory plans;
    private final Parts parts;
    private final Figures figures;
    private final Sampling sampling;
    private final Clock clock;

    public ObjectiveFigures(PlanMemory plans, Parts parts, Figures figures, Sampling sampling, Clock clock) {
        this.plans = plans;
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
            level = settle(level, unsettled);
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
            Plans of = plans.alone(level);
            parts.figures(of, foresight).forEach((id, figure) -> {
                Figure last = foresight.of(id).or(() -> Optional.ofNullable(kept.get(id)).map(StoredFigure::figure)).orElse(Figure.NONE);
                if (!Reckoned.sameFigure(last, figure)) {
                    foresight.stands(id, figure);
                    moved.add(id);
                }
            });
            level = above(of, moved);
        }
    }

    /** The one above, if it is there. */
    Optional<ObjectiveId> parentOf(ObjectiveId id) {
        return above(plans.alone(List.of(id)), List.of(id)).stream().findFirst();
    }

    /** @return what lies above those that changed */
    private Set<ObjectiveId> settle(Set<ObjectiveId> level, Set<ObjectiveId> unsettled) {
        Set<ObjectiveId> above = new LinkedHashSet<>();
        Set<ObjectiveId> open = level;
        for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
            open = once(open, above);
        }
        unsettled.addAll(open);
        return above;
    }

    /** One round. @return those whose kept figure was not the true one; they are looked at once more */
    private Set<ObjectiveId> once(Set<ObjectiveId> ids, Set<ObjectiveId> above) {
        Map<ObjectiveId, StoredFigure> stored = figures.ofObjectives(ids); // first of all reads
        Plans of = plans.alone(ids);
        Map<ObjectiveId, Figure> now = parts.figures(of);
        Map<ObjectiveId, Figure> renewals = new LinkedHashMap<>();
        now.forEach((id, figure) -> {
            if (stored.containsKey(id) && !Reckoned.sameFigure(stored.get(id).figure(), figure)) {
                renewals.put(id, figure);
            }
        });
        above.addAll(above(of, keep(renewals, stored)));
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

    private static Set<ObjectiveId> above(Plans plans, Collection<ObjectiveId> ids) {
        return ids.stream().flatMap(id -> Optional.ofNullable(plans.objectives().get(id)).stream())
                .flatMap(objective -> objective.plan().alignment().parent().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
