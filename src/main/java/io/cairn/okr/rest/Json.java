package io.cairn.okr.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cairn.okr.model.ValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * JSON of the REST interface, read strictly: a field nobody knows, a text where a number belongs or something behind the end is
 * refused. With a mapper of its own, because the settings of the one Jira lends to plugins are not known.
 */
final class Json {
    private static final String MEASURE = "measure.";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

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
     * Null for an empty text.
     *
     * @throws MalformedException  if it is no JSON
     * @throws ValidationException on the field that is unknown or of another type, {@code body} for the whole
     */
    static <T> T read(InputStream text, Class<T> type) throws IOException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            return parser.nextToken() == null ? null : MAPPER.readerFor(type).readValue(parser);
        } catch (UnrecognizedPropertyException e) {
            throw new ValidationException(field(e.getPath()), "okr.error.field.unknown");
        } catch (JsonMappingException e) {
            throw e.getCause() instanceof StreamReadException broken ? new MalformedException(broken)
                    : new ValidationException(field(e.getPath()), "okr.error.field.type");
        } catch (StreamReadException e) {
            throw new MalformedException(e);
        }
    }

    /** "sources[0].key"; parts of a measure are named alone, as in every other refusal. */
    private static String field(List<JsonMappingException.Reference> path) {
        StringBuilder name = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                name.append('[').append(step.getIndex()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        String field = name.isEmpty() ? "body" : name.toString();
        return field.startsWith(MEASURE) ? field.substring(MEASURE.length()) : field;
    }
}
