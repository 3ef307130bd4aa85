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
    private final CyclePlanning cycles;
    private final ObjectivePlanning objectives;
    private final KeyResultPlanning keyResults;

    Planning(CyclePlanning cycles, ObjectivePlanning objectives, KeyResultPlanning keyResults) {
        this.cycles = cycles;
        this.objectives = objectives;
        this.keyResults = keyResults;
    }

    /** Jira administrators only. */
    public Cycle createCycle(UserKey who, CyclePlan plan) {
        return cycles.create(who, plan);
    }

    /** Jira administrators only. */
    public Cycle changeCycle(UserKey who, CycleId id, long version, CyclePlan plan) {
        return cycles.change(who, id, version, plan);
    }

    /** Jira administrators only; refused while the cycle has objectives. */
    public void removeCycle(UserKey who, CycleId id) {
        cycles.remove(who, id);
    }

    /** For the company by Jira administrators, for a project by those who administer it. */
    public Objective createObjective(UserKey who, ObjectivePlan plan) {
        return objectives.create(who, plan);
    }

    public Objective changeObjective(UserKey who, ObjectiveId id, long version, ObjectivePlan plan) {
        return objectives.change(who, id, version, plan);
    }

    /** Takes it and its key results out of sight; {@link #restoreObjective} brings them back. */
    public void removeObjective(UserKey who, ObjectiveId id, long version) {
        objectives.remove(who, id, version);
    }

    public Objective restoreObjective(UserKey who, ObjectiveId id) {
        return objectives.restore(who, id);
    }

    /** With its sources, in one step. Errors of a source are named {@code sources[0].key}, {@code sources[1].jql} and so on. */
    public KeyResult addKeyResult(UserKey who, ObjectiveId objective, KeyResultPlan plan, List<SourceWish> sources) {
        return keyResults.add(who, objective, plan, sources);
    }

    public KeyResult changeKeyResult(UserKey who, KeyResultId id, long version, KeyResultPlan plan) {
        return keyResults.change(who, id, version, plan);
    }

    /** Takes it out of sight; {@link #restoreKeyResult} brings it back. */
    public void removeKeyResult(UserKey who, KeyResultId id, long version) {
        keyResults.remove(who, id, version);
    }

    public KeyResult restoreKeyResult(UserKey who, KeyResultId id) {
        return keyResults.restore(who, id);
    }
}
