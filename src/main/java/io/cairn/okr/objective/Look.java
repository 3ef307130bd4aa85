package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.model.Contradiction;
import io.cairn.okr.model.KeyResult;
import java.util.List;

/**
 * Something in a key result that is worth a second look, as one viewer may know it.
 *
 * @param issues those it is about
 * @param others other key results it is about
 */
public record Look(KeyResult keyResult, ObjectiveLink objective, Contradiction contradiction, List<IssueView> issues, List<KeyResult> others) {
    public Look {
        issues = List.copyOf(issues);
        others = List.copyOf(others);
    }
}
