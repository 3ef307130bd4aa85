package io.cairn.okr.shown;

import io.cairn.okr.model.Quantity;
import java.util.Map;

/** Numbers of an issue, by name. */
record QuantityWords(Words words, Map<String, String> fields, Map<String, String> statuses) {
    /** "Story Points", "time spent (hours)", "time from Open to Done (days)"; a field or status that is gone by its id. */
    String of(Quantity quantity) {
        if (quantity instanceof Quantity.Field field) {
            return fields.getOrDefault(field.id(), field.id());
        }
        return quantity instanceof Quantity.Time time ? in(time.unit(), words.text("okr.quantity.", time.kind()))
                : between((Quantity.Between) quantity);
    }

    private String between(Quantity.Between span) {
        return in(span.unit(), words.text("okr.quantity.between", status(span.from()), status(span.to())));
    }

    private String status(String id) {
        return statuses.getOrDefault(id, id);
    }

    private String in(Quantity.Unit unit, String span) {
        return words.text("okr.quantity.in.", unit, span);
    }
}
