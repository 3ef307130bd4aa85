package io.cairn.okr.shown;

import io.cairn.okr.jira.IssueView;

/** An issue the viewer may see. {@code statusCategory} is TO_DO, IN_PROGRESS or DONE. */
public record ShownIssue(String key, String summary, String type, String status, String statusCategory, String url) {
    public static ShownIssue of(IssueView issue) {
        return new ShownIssue(issue.key(), issue.summary(), issue.type(), issue.status(), issue.category().name(), issue.url());
    }
}
