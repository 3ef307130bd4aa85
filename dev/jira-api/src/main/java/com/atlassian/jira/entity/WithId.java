package com.atlassian.jira.entity;

/**
 * Signature: doc:J734(issue/changehistory/ChangeHistory implements it) (package un); see signatures.txt.
 */
public interface WithId {
}
