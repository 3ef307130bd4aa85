package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.api.baseconditions.BaseCondition;
import java.util.Map;

/**
 * Signature: doc:G11(web/conditions/JiraForSoftwareEnabledCondition) + call:SL(impl); see signatures.txt.
 */
public interface Condition extends BaseCondition {
    void init(Map<String, String> map) throws PluginParseException;

    boolean shouldDisplay(Map<String, Object> map);
}
