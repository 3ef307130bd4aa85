package com.atlassian.jira.event.issue;

import java.util.Collection;

/**
 * UNVERIFIED kind. Signature: un (SL tests only mock it); see signatures.txt.
 */
public interface IssueEventBundle {
    Collection<JiraIssueEvent> getEvents();
}
