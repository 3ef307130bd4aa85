package com.atlassian.plugin.web.api.baseconditions;

/**
 * Signature: doc:G11(web/conditions/JiraForSoftwareEnabledCondition); see signatures.txt.
 */
public interface BaseCondition {
}
