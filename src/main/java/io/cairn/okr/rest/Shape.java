package io.cairn.okr.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.okr.model.ValidationException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what was sent has the fields of a record, each of its type: a text is no number and a fraction no whole number. Null fits everywhere. */
final class Shape {
    private static final String MEASURE = "measure.";
    private static final Map<Type, Predicate<JsonNode>> PLAIN = Map.of(
            String.class, node -> node.isTextual() && node.textValue().indexOf(0) < 0, // PostgreSQL keeps no text with a zero in it
            BigDecimal.class, JsonNode::isNumber,
            Boolean.class, JsonNode::isBoolean,
            Integer.class, node -> node.isIntegralNumber() && node.canConvertToInt(),
            Long.class, node -> node.isIntegralNumber() && node.canConvertToLong());

    private Shape() {
    }

    /** @throws ValidationException on the first field that is unknown or of another type, {@code body} for the whole */
    static void check(JsonNode sent, Class<? extends Body> type) {
        check(sent, type, "");
    }

    private static void check(JsonNode sent, Type type, String at) {
        if (sent.isNull()) {
            return;
        }
        if (PLAIN.containsKey(type)) {
            refuseUnless(PLAIN.get(type).test(sent), at, "okr.error.field.type");
        } else if (type instanceof ParameterizedType list) {
            checkList(sent, list.getActualTypeArguments()[0], at);
        } else {
            checkRecord(sent, (Class<?>) type, at);
        }
    }

    private static void checkList(JsonNode sent, Type type, String at) {
        refuseUnless(sent.isArray(), at, "okr.error.field.type");
        for (int index = 0; index < sent.size(); index++) {
            check(sent.get(index), type, at + "[" + index + "]");
        }
    }

    private static void checkRecord(JsonNode sent, Class<?> type, String at) {
        refuseUnless(sent.isObject(), at, "okr.error.field.type");
        Map<String, Type> known = Stream.of(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
        for (Iterator<String> names = sent.fieldNames(); names.hasNext();) {
            String name = names.next();
            String below = at.isEmpty() ? name : at + "." + name;
            refuseUnless(known.containsKey(name), below, "okr.error.field.unknown");
            check(sent.get(name), known.get(name), below);
        }
    }

    /** Parts of a measure are named alone, as in every other refusal. */
    private static void refuseUnless(boolean fits, String at, String key) {
        if (!fits) {
            String field = at.startsWith(MEASURE) ? at.substring(MEASURE.length()) : at;
            throw new ValidationException(field.isEmpty() ? "body" : field, key);
        }
    }
}
