package io.cairn.okr.objective;

import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import java.util.List;
import java.util.Optional;

/** Pages of objectives from stored figures: at most ten statements however many rows, never a search. */
public final class Overviews {
    /** @throws io.cairn.okr.model.NotFoundException if the project or the cycle is hidden or missing */
    public Overview ofProject(UserKey viewer, String projectKey, Optional<CycleId> cycle) {
        throw new UnsupportedOperationException();
    }

    /** The company's objectives and those of every project the viewer may browse. */
    public Overview ofCompany(UserKey viewer, Optional<CycleId> cycle) {
        throw new UnsupportedOperationException();
    }

    /** With its key results. */
    public ObjectiveView one(UserKey viewer, ObjectiveId id) {
        throw new UnsupportedOperationException();
    }

    public KeyResultDetail keyResult(UserKey viewer, KeyResultId id) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<CycleView> cycles(UserKey viewer) {
        throw new UnsupportedOperationException();
    }

    public CycleView cycle(UserKey viewer, CycleId id) {
        throw new UnsupportedOperationException();
    }
}
