package com.atlassian.jira.ofbiz;

/**
 * Something that is a row of the database.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface OfBizValueWrapper {
}
