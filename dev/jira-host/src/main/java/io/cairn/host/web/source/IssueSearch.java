package io.cairn.host.web.source;

import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.user.User;
import java.util.List;

/** What pages and REST ask of Jira's search. */
@FunctionalInterface
public interface IssueSearch {
    /**
     * Issues of a query that the reader may see.
     *
     * @param jql   empty for all
     * @param start how many to skip
     * @param limit how many at most; 0 only counts
     * @throws io.cairn.host.jira.error.InvalidException with Jira's message if the query is wrong
     */
    Found find(User reader, String jql, int start, int limit);

    /** @param total of all that match, not only of those on this page */
    record Found(List<Issue> issues, int total) {
    }
}
