package com.atlassian.jira.config;

/**
 * Which features are switched on.
 *
 * <p>Signature: doc:JS(config/package-summary); see signatures.txt.
 */
public interface FeatureManager {
    boolean isEnabled(String key);
}
