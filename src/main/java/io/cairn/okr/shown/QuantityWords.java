package io.cairn.okr.shown;

import io.cairn.okr.model.Quantity;
import java.util.Map;

/** Numbers of an issue, by name. */
record QuantityWords(Words words, Map<String, String> fields) {
    /** "Story Points", "time spent (hours)"; a field that is gone by its id. */
    String of(Quantity quantity) {
        if (quantity instanceof Quantity.Field field) {
            return fields.getOrDefault(field.id(), field.id());
        }
        return quantity instanceof Quantity.Time time
                ? words.text("okr.quantity.in." + time.unit(), words.text("okr.quantity.", time.kind())) : words.text("okr.quantity.between");
    }
}
