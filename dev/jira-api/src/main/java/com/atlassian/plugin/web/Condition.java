package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.api.baseconditions.BaseCondition;
import java.util.Map;

/**
 * Decides whether a part of a page is shown.
 *
 * <p>Signature: doc:G11(web/conditions/JiraForSoftwareEnabledCondition) + call:SL(impl); see signatures.txt.
 */
public interface Condition extends BaseCondition {
    void init(Map<String, String> params) throws PluginParseException;

    boolean shouldDisplay(Map<String, Object> context);
}
