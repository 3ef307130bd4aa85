package io.cairn.okr.web;

import java.util.HashMap;
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

    /** The same without first content: that is of today, and a script draws what stood on a past day. */
    Page ofThePast() {
        Map<String, Object> all = new HashMap<>(values);
        all.put("past", true);
        return new Page(template, resource, all);
    }
}
