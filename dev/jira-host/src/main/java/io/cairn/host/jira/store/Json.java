package io.cairn.host.jira.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Records as compact JSON: moments in milliseconds, spans in seconds, days as ISO text, nothing where nothing is. */
final class Json {
    private static final ObjectMapper MAPPER = mapper();

    private Json() {
    }

    static String write(Object record) {
        try {
            return MAPPER.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write " + record, e);
        }
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot read " + type.getSimpleName() + " from " + text, e);
        }
    }

    private static ObjectMapper mapper() {
        SimpleModule times = new SimpleModule();
        times.addSerializer(Instant.class, writer((at, out) -> out.writeNumber(at.toEpochMilli())));
        times.addDeserializer(Instant.class, reader(in -> Instant.ofEpochMilli(Long.parseLong(in))));
        times.addSerializer(Duration.class, writer((span, out) -> out.writeNumber(span.toSeconds())));
        times.addDeserializer(Duration.class, reader(in -> Duration.ofSeconds(Long.parseLong(in))));
        times.addSerializer(LocalDate.class, writer((day, out) -> out.writeString(day.toString())));
        times.addDeserializer(LocalDate.class, reader(LocalDate::parse));
        return new ObjectMapper().registerModule(times)
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .setVisibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    private static <T> JsonSerializer<T> writer(Writer<T> how) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                how.write(value, out);
            }
        };
    }

    private static <T> JsonDeserializer<T> reader(Function<String, T> how) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return how.apply(in.getText());
            }
        };
    }

    /** How a value is written. */
    private interface Writer<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }
}
