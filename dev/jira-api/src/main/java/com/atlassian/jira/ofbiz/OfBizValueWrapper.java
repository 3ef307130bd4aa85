package com.atlassian.jira.ofbiz;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface OfBizValueWrapper {
}
