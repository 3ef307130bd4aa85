package io.cairn.okr.objective;

import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.UserKey;
import java.util.List;

/**
 * Sets and changes goals. Everything is checked before anything is written: an exception means that nothing changed.
 * Hidden and missing things answer alike with NotFoundException; what may be seen but not changed with
 * ForbiddenException; bad input with ValidationException; another's change in between with StaleException.
 */
public final class Planning {
    /** Jira administrators only. */
    public Cycle createCycle(UserKey who, CyclePlan plan) {
        throw new UnsupportedOperationException();
    }

    /** Jira administrators only. */
    public Cycle changeCycle(UserKey who, CycleId id, long version, CyclePlan plan) {
        throw new UnsupportedOperationException();
    }

    /** Jira administrators only; refused while the cycle has objectives. */
    public void removeCycle(UserKey who, CycleId id) {
        throw new UnsupportedOperationException();
    }

    /** For the company by Jira administrators, for a project by those who administer it. */
    public Objective createObjective(UserKey who, ObjectivePlan plan) {
        throw new UnsupportedOperationException();
    }

    public Objective changeObjective(UserKey who, ObjectiveId id, long version, ObjectivePlan plan) {
        throw new UnsupportedOperationException();
    }

    /** Takes it and its key results out of sight; {@link #restoreObjective} brings them back. */
    public void removeObjective(UserKey who, ObjectiveId id, long version) {
        throw new UnsupportedOperationException();
    }

    public Objective restoreObjective(UserKey who, ObjectiveId id) {
        throw new UnsupportedOperationException();
    }

    /** With its sources, in one step. Errors of a source are named {@code sources[0].key}, {@code sources[1].jql} and so on. */
    public KeyResult addKeyResult(UserKey who, ObjectiveId objective, KeyResultPlan plan, List<SourceWish> sources) {
        throw new UnsupportedOperationException();
    }

    public KeyResult changeKeyResult(UserKey who, KeyResultId id, long version, KeyResultPlan plan) {
        throw new UnsupportedOperationException();
    }

    /** Takes it out of sight; {@link #restoreKeyResult} brings it back. */
    public void removeKeyResult(UserKey who, KeyResultId id, long version) {
        throw new UnsupportedOperationException();
    }

    public KeyResult restoreKeyResult(UserKey who, KeyResultId id) {
        throw new UnsupportedOperationException();
    }
}
