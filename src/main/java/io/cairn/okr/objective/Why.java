package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Viewer;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.TargetChange;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.TargetChanges;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Explains figures. */
public final class Why {
    private final Access access;
    private final Assembly assembly;
    private final KeyResultAccounts keyResults;
    private final ObjectiveAccounts objectives;
    private final Happenings happenings;
    private final TargetChanges targets;

    Why(Access access, Assembly assembly, KeyResultAccounts keyResults, ObjectiveAccounts objectives, Happenings happenings,
            TargetChanges targets) {
        this.access = access;
        this.assembly = assembly;
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.happenings = happenings;
        this.targets = targets;
    }

    /** From the stored account, so that it is the one of the figure shown. */
    public Explanation ofKeyResult(UserKey viewer, KeyResultId id) {
        Viewer eyes = access.of(viewer);
        KeyResultView view = assembly.keyResults(eyes, List.of(access.toSee(eyes, id).keyResult().id())).get(id);
        return keyResults.explain(viewer, view);
    }

    public ObjectiveExplanation ofObjective(UserKey viewer, ObjectiveId id) {
        Viewer eyes = access.of(viewer);
        ObjectiveView view = assembly.views(eyes, List.of(access.toSee(eyes, id))).get(0);
        return objectives.explain(eyes, view);
    }

    /** What happened to the figure, newest first, {@code most} at most. */
    public List<Happening> history(UserKey viewer, KeyResultId id, int most) {
        access.toSee(viewer, id);
        return happenings.of(viewer, id, most);
    }

    /** What else was to be achieved before, newest first; two statements. */
    public List<TargetChange> targets(UserKey viewer, KeyResultId id) {
        access.toSee(viewer, id);
        List<TargetChange> all = new ArrayList<>(targets.of(List.of(id)).get(id));
        Collections.reverse(all);
        return all;
    }
}
