package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Viewer;
import io.cairn.okr.model.Alignment;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Objectives;
import java.util.Optional;
import java.util.function.Supplier;

/** The part of {@link Planning} that is about objectives. */
final class ObjectivePlanning {
    private final Access access;
    private final ObjectiveChecks checks;
    private final Objectives objectives;
    private final Trail trail;
    private final Keeping keeping;

    ObjectivePlanning(Access access, ObjectiveChecks checks, Objectives objectives, Trail trail, Keeping keeping) {
        this.access = access;
        this.checks = checks;
        this.objectives = objectives;
        this.trail = trail;
        this.keeping = keeping;
    }

    Objective create(UserKey who, ObjectivePlan plan) {
        Viewer viewer = access.toCreateIn(who, plan.home());
        checks.check(viewer, Optional.empty(), plan);
        return keeping.objective(() -> {
            Objective added = objectives.add(plan);
            trail.note(who, "objective.created", added.id().key(), "", Traces.of(plan));
            return added;
        });
    }

    Objective change(UserKey who, ObjectiveId id, long version, ObjectivePlan wanted) {
        Objective before = access.toChange(who, id);
        boolean moves = !before.plan().home().equals(wanted.home());
        Viewer viewer = moves ? access.toCreateIn(who, wanted.home()) : access.of(who);
        checks.check(viewer, Optional.of(before), wanted);
        ObjectivePlan plan = checks.keepsHiddenParent(viewer, before, wanted) ? aligned(wanted, before) : wanted;
        Objective changed = written(before, plan, () -> {
            Objective written = objectives.change(id, version, plan);
            trail.note(who, "objective.changed", id.key(), Traces.of(before.plan()), Traces.of(plan));
            return written;
        });
        parent(before).filter(left -> !Optional.of(left).equals(parent(changed))).ifPresent(keeping::moved);
        return changed;
    }

    void remove(UserKey who, ObjectiveId id, long version) {
        Objective before = access.toChange(who, id);
        keeping.only(() -> {
            objectives.remove(id, version);
            trail.note(who, "objective.removed", id.key(), Traces.of(before.plan()), "");
            return id;
        });
        parent(before).ifPresent(keeping::moved);
    }

    Objective restore(UserKey who, ObjectiveId id) {
        return keeping.whole(() -> {
            Objective restored = objectives.restore(id).orElseThrow(() -> new NotFoundException(id.key()));
            access.toChange(who, id); // asked inside: only what is there again can be asked about
            trail.note(who, "objective.restored", id.key(), "", Traces.of(restored.plan()));
            return restored;
        });
    }

    private Objective written(Objective before, ObjectivePlan plan, Supplier<Objective> work) {
        return before.plan().cycle().equals(plan.cycle()) ? keeping.objective(work) : keeping.whole(work);
    }

    private static ObjectivePlan aligned(ObjectivePlan plan, Objective before) {
        Alignment alignment = new Alignment(parent(before), plan.alignment().weight(), plan.alignment().driver());
        return new ObjectivePlan(plan.title(), plan.description(), plan.home(), plan.cycle(), plan.owner(), alignment);
    }

    private static Optional<ObjectiveId> parent(Objective objective) {
        return objective.plan().alignment().parent();
    }
}
