package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Placed;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.TargetChange;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Sources;
import io.cairn.okr.store.TargetChanges;
import java.util.List;

/** The part of {@link Planning} that is about key results. */
final class KeyResultPlanning {
    private final Access access;
    private final KeyResultChecks checks;
    private final KeyResults keyResults;
    private final Sources sources;
    private final TargetChanges targets;
    private final Trail trail;
    private final Keeping keeping;

    KeyResultPlanning(Access access, KeyResultChecks checks, KeyResults keyResults, Sources sources, TargetChanges targets,
            Trail trail, Keeping keeping) {
        this.access = access;
        this.checks = checks;
        this.keyResults = keyResults;
        this.sources = sources;
        this.targets = targets;
        this.trail = trail;
        this.keeping = keeping;
    }

    KeyResult add(UserKey who, ObjectiveId objective, KeyResultPlan plan, List<SourceWish> wishes) {
        access.toChange(who, objective);
        List<WantedSource> wanted = checks.added(who, plan, wishes);
        return keeping.keyResult(() -> {
            KeyResult added = keyResults.add(objective, plan, trail.now());
            wanted.forEach(one -> sources.add(added.id(), one.source(), one.effect(), who, trail.now()));
            trail.note(who, "key-result.created", added.id().key(), "", Traces.of(plan, wanted));
            return added;
        });
    }

    KeyResult change(UserKey who, KeyResultId id, long version, KeyResultPlan plan) {
        KeyResult before = access.toChange(who, id).keyResult();
        checks.changed(before, plan);
        return keeping.keyResult(() -> {
            KeyResult changed = keyResults.change(id, version, plan);
            TargetChange.between(id, before.plan().measure(), plan.measure(), trail.now()).ifPresent(targets::append);
            trail.note(who, "key-result.changed", id.key(), Traces.of(before.plan()), Traces.of(plan));
            return changed;
        });
    }

    void remove(UserKey who, KeyResultId id, long version) {
        Placed before = access.toChange(who, id);
        keeping.only(() -> {
            keyResults.remove(id, version);
            trail.note(who, "key-result.removed", id.key(), Traces.of(before.keyResult().plan()), "");
            return id;
        });
        keeping.moved(before.objective().id());
    }

    KeyResult restore(UserKey who, KeyResultId id) {
        return keeping.keyResult(() -> {
            KeyResult restored = keyResults.restore(id).orElseThrow(() -> new NotFoundException(id.key()));
            access.toChange(who, id); // asked inside: only what is there again can be asked about
            trail.note(who, "key-result.restored", id.key(), "", Traces.of(restored.plan()));
            return restored;
        });
    }
}
