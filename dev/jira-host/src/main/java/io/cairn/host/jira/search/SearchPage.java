package io.cairn.host.jira.search;

import io.cairn.host.jira.issue.Issue;
import java.util.List;

/** A part of what was found. {@code start} from 0; {@code total} of all that was found. */
public record SearchPage(List<Issue> issues, int start, int total) {
    public SearchPage {
        issues = List.copyOf(issues);
    }
}
