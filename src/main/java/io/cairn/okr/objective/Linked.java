package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import java.util.List;

/**
 * What linking led to.
 *
 * @param issues    the issues asked for, also those that were linked before
 * @param keyResult as it stands now
 */
public record Linked(List<IssueView> issues, KeyResultView keyResult) {
    public Linked {
        issues = List.copyOf(issues);
    }
}
