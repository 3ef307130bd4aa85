package com.atlassian.plugin.web.api.model;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Signature: call:SL(impl); see signatures.txt.
 */
public interface WebPanel {
    String getHtml(Map<String, Object> map);

    void writeHtml(Writer writer, Map<String, Object> map) throws IOException;
}
