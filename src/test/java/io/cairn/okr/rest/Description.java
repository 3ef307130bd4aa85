package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** The OpenAPI description, and whether answers keep to it. */
final class Description {
    private static final int UNSUPPORTED_TYPE = 415;

    private final JsonNode root;

    Description() {
        try (InputStream file = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            root = new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode paths() {
        return root.get("paths");
    }

    JsonNode schemas() {
        return root.at("/components/schemas");
    }

    /** What stands behind a reference, or the thing itself. */
    JsonNode resolved(JsonNode one) {
        return one.has("$ref") ? root.at(one.get("$ref").asText().substring(1)) : one;
    }

    JsonNode everything() {
        return root;
    }

    /** Fails unless the status is one the description names for this request, and the body is of the form it gives. */
    void check(String method, String path, int status, JsonNode body) {
        JsonNode operation = operation(method, path);
        if (operation == null || status == UNSUPPORTED_TYPE) {
            assertThat(status).as(method + " " + path).isIn(404, 405, UNSUPPORTED_TYPE);
            return;
        }
        JsonNode answer = operation.at("/responses/" + status);
        assertThat(answer.isMissingNode()).as(method + " " + path + " answers " + status).isFalse();
        JsonNode schema = resolved(answer).at("/content/application~1json/schema");
        if (!schema.isMissingNode()) {
            assertThat(body).as(method + " " + path).isNotNull();
            List<String> wrong = new ArrayList<>();
            check(schema, body, "", wrong);
            assertThat(wrong).as(method + " " + path + " " + body).isEmpty();
        }
    }

    private JsonNode operation(String method, String path) {
        String plain = "/" + path.split("\\?")[0];
        for (boolean withParameters : new boolean[] {false, true}) {
            for (Iterator<String> names = paths().fieldNames(); names.hasNext();) {
                String name = names.next();
                boolean same = withParameters ? plain.matches(name.replaceAll("\\{[a-z]+}", "[^/]+")) : plain.equals(name);
                if (same) {
                    return paths().get(name).get(method.toLowerCase(Locale.ROOT));
                }
            }
        }
        return null;
    }

    private void check(JsonNode given, JsonNode value, String at, List<String> wrong) {
        JsonNode schema = resolved(given);
        if (schema.has("anyOf")) {
            if (!value.isNull()) {
                check(schema.get("anyOf").get(0), value, at, wrong);
            }
        } else if (schema.has("type") && !fits(schema.get("type"), value)) {
            wrong.add(at + " is " + value.getNodeType());
        } else if (schema.has("enum") && StreamSupport.stream(schema.get("enum").spliterator(), false).noneMatch(value::equals)) {
            wrong.add(at + " is " + value);
        } else {
            checkBelow(schema, value, at, wrong);
        }
    }

    private void checkBelow(JsonNode schema, JsonNode value, String at, List<String> wrong) {
        if (value.isArray()) {
            value.forEach(one -> check(schema.get("items"), one, at + "[]", wrong));
        } else if (value.isObject() && schema.has("properties")) {
            JsonNode properties = schema.get("properties");
            schema.path("required").forEach(name -> {
                if (!value.has(name.asText())) {
                    wrong.add(at + "." + name.asText() + " is missing");
                }
            });
            value.fieldNames().forEachRemaining(name -> {
                if (properties.has(name)) {
                    check(properties.get(name), value.get(name), at + "." + name, wrong);
                } else {
                    wrong.add(at + "." + name + " is not described");
                }
            });
        }
    }

    private static boolean fits(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false).anyMatch(one -> fits(one, value));
        }
        return switch (type.asText()) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> throw new IllegalStateException("unknown type " + type);
        };
    }
}
