package com.atlassian.jira.entity;

/**
 * Something that has a number.
 *
 * <p>Signature: doc:J734(issue/changehistory/ChangeHistory implements it) (package un); see signatures.txt.
 */
public interface WithId {
}
