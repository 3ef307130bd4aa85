package com.atlassian.jira.event.issue;

import java.util.Collection;

/**
 * All events of one change of an issue.
 *
 * <p>Kind UNVERIFIED: SL tests only mock it; see signatures.txt.
 */
public interface IssueEventBundle {
    Collection<JiraIssueEvent> getEvents();
}
