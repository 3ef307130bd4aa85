package com.atlassian.jira.ofbiz;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface OfBizValueWrapper {
}
