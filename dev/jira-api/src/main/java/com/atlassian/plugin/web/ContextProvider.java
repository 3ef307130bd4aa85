package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Signature: call:SL(impl); see signatures.txt.
 */
public interface ContextProvider {
    Map<String, Object> getContextMap(Map<String, Object> map);

    void init(Map<String, String> map) throws PluginParseException;
}
