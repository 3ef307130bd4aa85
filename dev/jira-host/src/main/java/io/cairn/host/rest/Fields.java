package io.cairn.host.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Collects the wanted fields of one issue; the others are not even computed. */
final class Fields {
    private final FieldChoice choice;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Fields(FieldChoice choice) {
        this.choice = choice;
    }

    void put(String name, Supplier<?> value) {
        if (choice.includes(name, true)) {
            values.put(name, value.get());
        }
    }

    /** A field that is only given when it is asked for. */
    void optional(String name, Supplier<?> value) {
        if (choice.includes(name, false)) {
            values.put(name, value.get());
        }
    }

    Map<String, Object> values() {
        return values;
    }
}
