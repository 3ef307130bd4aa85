package io.cairn.host.jira.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a data set: reads what may be there, whatever is missing. Moments are as in the source. */
final class SourceIssue {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XX][XXX]");
    private final JsonNode line;
    private final JsonNode fields;

    SourceIssue(JsonNode line) {
        this.line = line;
        this.fields = line.path("fields");
    }

    String key() {
        return line.path("key").asText();
    }

    long id() {
        return line.path("id").asLong();
    }

    String projectKey() {
        return key().substring(0, key().lastIndexOf('-'));
    }

    long number() {
        return Long.parseLong(key().substring(key().lastIndexOf('-') + 1));
    }

    JsonNode field(String name) {
        return fields.path(name);
    }

    /** The text, or null. */
    String text(String name) {
        return textOf(fields.path(name));
    }

    /** The name of what the field points to, or null. */
    String name(String field) {
        return textOf(fields.path(field).path("name"));
    }

    Instant moment(String name) {
        return moment(fields.path(name));
    }

    Instant updated() {
        return Optional.ofNullable(moment("updated")).or(() -> Optional.ofNullable(moment("resolutiondate"))).orElse(moment("created"));
    }

    LocalDate day(String name) {
        String text = text(name);
        return text == null ? null : LocalDate.parse(text.substring(0, 10));
    }

    Duration span(String name) {
        return fields.path(name).isNumber() ? Duration.ofSeconds(fields.path(name).asLong()) : null;
    }

    BigDecimal decimal(String name) {
        return fields.path(name).isNumber() ? fields.path(name).decimalValue() : null;
    }

    List<String> labels() {
        List<String> labels = new ArrayList<>();
        fields.path("labels").forEach(label -> labels.add(label.asText().trim().replaceAll("\\s+", "_")));
        return labels.stream().filter(label -> !label.isEmpty()).distinct().toList();
    }

    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        fields.path(field).forEach(thing -> names.add(thing.path("name").asText()));
        return names.stream().distinct().toList();
    }

    List<JsonNode> all(String field) {
        List<JsonNode> all = new ArrayList<>();
        fields.path(field).forEach(all::add);
        return all;
    }

    List<JsonNode> histories() {
        List<JsonNode> all = new ArrayList<>();
        line.path("changelog").path("histories").forEach(all::add);
        return all;
    }

    static Instant moment(JsonNode node) {
        String text = textOf(node);
        if (text == null) {
            return null;
        }
        return text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text, MOMENT).toInstant();
    }

    static String textOf(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText() : null;
    }
}
