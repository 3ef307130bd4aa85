package com.atlassian.jira.entity;

/**
 * Signature: doc:DAC(entity/WithKey); see signatures.txt.
 */
public interface WithKey {
}
