package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/**
 * Brings what searches find up to date.
 *
 * <p>Signature: doc:JL; see signatures.txt.
 */
public interface IssueIndexingService {
    void deIndex(Issue issue) throws IndexException;

    void reIndex(Issue issue) throws IndexException;

    void reIndex(Issue issue, IssueIndexingParams issueIndexingParams) throws IndexException;

    long reIndexIssueObjects(Collection<? extends Issue> values) throws IndexException;

    long reIndexIssueObjects(Collection<? extends Issue> values, IssueIndexingParams issueIndexingParams)
            throws IndexException;
}
