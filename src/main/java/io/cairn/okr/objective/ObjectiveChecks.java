package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.People;
import io.cairn.okr.jira.PersonView;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.store.Cycles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What must hold before a plan is written; refuses by field. */
final class ObjectiveChecks {
    private final Cycles cycles;
    private final Lineage lineage;
    private final People people;

    ObjectiveChecks(Cycles cycles, Lineage lineage, People people) {
        this.cycles = cycles;
        this.lineage = lineage;
        this.people = people;
    }

    /** @param before the objective that is changed; empty for a new one */
    void check(Viewer viewer, Optional<Objective> before, ObjectivePlan plan) {
        owner(before.map(one -> one.plan().owner()), plan.owner());
        Cycle cycle = cycle("cycle", plan.cycle());
        plan.alignment().parent().ifPresent(parent -> parent(viewer, before.map(Objective::id), parent, cycle));
    }

    /**
     * Whether who names no parent leaves the one there is: it is hidden from that person, who can neither name it nor mean to
     * take it away. In another cycle it goes, for it might not fit.
     */
    boolean keepsHiddenParent(Viewer viewer, Objective before, ObjectivePlan plan) {
        Optional<ObjectiveId> parent = before.plan().alignment().parent();
        return plan.alignment().parent().isEmpty() && before.plan().cycle().equals(plan.cycle())
                && parent.map(id -> lineage.upwards(List.of(id)).get(id)).filter(one -> !viewer.sees(one)).isPresent();
    }

    /** Somebody new must be there and active; who was the owner may stay so after leaving. */
    void owner(Optional<UserKey> before, UserKey owner) {
        if (!before.equals(Optional.of(owner))) {
            PersonView person = people.known(owner)
                    .orElseThrow(() -> new ValidationException("owner", "okr.error.owner.unknown", owner.value()));
            refuse(!person.active(), "owner", "okr.error.owner.inactive", person.displayName());
        }
    }

    private Cycle cycle(String field, CycleId id) {
        return cycles.byId(id).orElseThrow(() -> new ValidationException(field, "okr.error.cycle.unknown", id.key()));
    }

    private void parent(Viewer viewer, Optional<ObjectiveId> child, ObjectiveId id, Cycle cycle) {
        Map<ObjectiveId, Objective> above = lineage.upwards(List.of(id));
        Objective parent = Optional.ofNullable(above.get(id)).filter(viewer::sees)
                .orElseThrow(() -> new ValidationException("parent", "okr.error.parent.unknown", id.key()));
        child.filter(above::containsKey).ifPresent(one ->
                refuse(true, "parent", "okr.error.parent.loop", loop(viewer, one, id, above)));
        refuse(!covers(cycle("parent", parent.plan().cycle()).plan(), cycle.plan()), "parent", "okr.error.parent.cycle", id.key());
    }

    /** "OBJ-1 → OBJ-4 → OBJ-1"; what the viewer may not see is an ellipsis. */
    private static String loop(Viewer viewer, ObjectiveId child, ObjectiveId parent, Map<ObjectiveId, Objective> above) {
        List<Objective> up = Lineage.chain(parent, above);
        int back = up.stream().map(Objective::id).toList().indexOf(child);
        String between = up.subList(0, back).stream().map(one -> viewer.sees(one) ? one.id().key() : "…")
                .map(key -> key + " → ").collect(Collectors.joining());
        return child.key() + " → " + between + child.key();
    }

    /** The same cycle, or a longer one around it. */
    private static boolean covers(CyclePlan parent, CyclePlan child) {
        return !parent.start().isAfter(child.start()) && !parent.end().isBefore(child.end());
    }

    private static void refuse(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            throw new ValidationException(field, key, arguments);
        }
    }
}
