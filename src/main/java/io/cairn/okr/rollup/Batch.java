package io.cairn.okr.rollup;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import java.util.Set;

/**
 * What is to be looked at again.
 *
 * @param issues     issues that changed; whatever they touch is recomputed
 * @param everything whether all key results of cycles that are not over are to be recomputed
 */
record Batch(Set<IssueId> issues, Set<KeyResultId> keyResults, Set<ObjectiveId> objectives, boolean everything) {
    Batch {
        issues = Set.copyOf(issues);
        keyResults = Set.copyOf(keyResults);
        objectives = Set.copyOf(objectives);
    }
}
