package io.cairn.okr.rollup;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import java.util.Set;

/**
 * What is to be looked at again.
 *
 * @param issues  issues that changed; whatever they touch is recomputed
 * @param queries whether all key results with a query are to be recomputed
 * @param check   what is to be done of the checks of all figures
 */
record Batch(Set<IssueId> issues, Set<KeyResultId> keyResults, Set<ObjectiveId> objectives, boolean queries,
        Reconciliation.Call check) {
    Batch {
        issues = Set.copyOf(issues);
        keyResults = Set.copyOf(keyResults);
        objectives = Set.copyOf(objectives);
    }
}
