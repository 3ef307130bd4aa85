package io.cairn.okr.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cairn.okr.model.ValidationException;
import java.io.IOException;
import java.io.InputStream;

/**
 * JSON of the REST interface. With a mapper of its own, because the settings of the one Jira lends to plugins are not known; only
 * the root packages of Jackson are used, because of the others it is not known whether Jira lends them.
 */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private Json() {
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass(), e);
        }
    }

    /**
     * Null for an empty text, and for "null".
     *
     * @throws MalformedException  if it is no JSON
     * @throws ValidationException on the field that is unknown or of another type, {@code body} for the whole
     */
    static <T extends Body> T read(InputStream text, Class<T> type) throws IOException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            JsonNode tree = parser.nextToken() == null ? null : MAPPER.readTree(parser);
            if (tree == null || tree.isNull()) {
                return null;
            }
            nothingBehind(parser);
            Shape.check(tree, type);
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new MalformedException(e);
        }
    }

    private static void nothingBehind(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new MalformedException(null);
        }
    }
}
