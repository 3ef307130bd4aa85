package com.atlassian.jira.entity;

/**
 * Something that has a key.
 *
 * <p>Signature: doc:DAC(entity/WithKey); see signatures.txt.
 */
public interface WithKey {
}
