package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Adds values to a part of a page.
 *
 * <p>Signature: call:SL(impl); see signatures.txt.
 */
public interface ContextProvider {
    Map<String, Object> getContextMap(Map<String, Object> context);

    void init(Map<String, String> params) throws PluginParseException;
}
