package io.cairn.okr.web;

import java.util.Map;

/**
 * A page of its own, ready to be drawn.
 *
 * @param template path in the jar
 * @param resource key of the web-resource with its script
 * @param values   what the template shows: immutable records and plain values only
 */
record Page(String template, String resource, Map<String, Object> values) {
    Page {
        values = Map.copyOf(values);
    }
}
