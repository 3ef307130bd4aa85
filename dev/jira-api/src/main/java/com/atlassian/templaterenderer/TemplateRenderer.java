package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Signature: call:CD(impl)+BD(impl); see signatures.txt.
 */
public interface TemplateRenderer {
    void render(String text, Writer writer) throws RenderingException;

    void render(String text, Map<String, Object> map, Writer writer) throws RenderingException, IOException;

    String renderFragment(String text, Map<String, Object> map) throws RenderingException;

    boolean resolve(String text);
}
