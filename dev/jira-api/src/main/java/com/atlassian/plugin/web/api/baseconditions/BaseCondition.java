package com.atlassian.plugin.web.api.baseconditions;

/**
 * What all conditions have in common.
 *
 * <p>Signature: doc:G11(web/conditions/JiraForSoftwareEnabledCondition); see signatures.txt.
 */
public interface BaseCondition {
}
