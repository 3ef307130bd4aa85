package com.atlassian.jira.config;

/**
 * Signature: doc:JS(config/package-summary); see signatures.txt.
 */
public interface FeatureManager {
    boolean isEnabled(String text);
}
