package io.cairn.okr.objective;

import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import java.util.List;

/** Explains figures. */
public final class Why {
    public Explanation ofKeyResult(UserKey viewer, KeyResultId id) {
        throw new UnsupportedOperationException();
    }

    public ObjectiveExplanation ofObjective(UserKey viewer, ObjectiveId id) {
        throw new UnsupportedOperationException();
    }

    /** What happened to the figure, newest first, {@code most} at most. */
    public List<Happening> history(UserKey viewer, KeyResultId id, int most) {
        throw new UnsupportedOperationException();
    }
}
