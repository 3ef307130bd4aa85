package io.cairn.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.CustomField;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Texts;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueEdit;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.sprint.SprintState;
import io.cairn.host.jira.user.User;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads {@code fields} and {@code update} of a request into an edit. Names things by {@code id}, {@code name} or {@code key}, as Jira does. */
final class IssueFieldsIn {
    private final Jira jira;
    private final RestCall call;
    private final long projectId;
    private final Optional<Issue> issue;
    private final IssueEdit edit = new IssueEdit();

    /** @param issue what is edited; empty when creating */
    IssueFieldsIn(Jira jira, RestCall call, long projectId, Optional<Issue> issue) {
        this.jira = jira;
        this.call = call;
        this.projectId = projectId;
        this.issue = issue;
    }

    /** @throws RestProblem 400 naming the field that cannot be read */
    IssueEdit read(JsonNode body) {
        for (Map.Entry<String, JsonNode> field : body.path("fields").properties()) {
            set(field.getKey(), field.getValue());
        }
        for (Map.Entry<String, JsonNode> field : body.path("update").properties()) {
            if (!field.getKey().equals("comment")) {
                update(field.getKey(), field.getValue());
            }
        }
        return edit;
    }

    private void set(String field, JsonNode value) {
        switch (field) {
            case "project" -> { } // read by who creates; an existing issue keeps it
            case "issuetype" -> issue.ifPresent(found -> edit.type(oneOf(field, value, jira.constants()::issueType, jira.constants()::issueTypeNamed, type -> type.id())));
            case "summary" -> edit.summary(text(field, value));
            case "description" -> edit.description(text(field, value));
            case "parent" -> edit.parent(issueId(field, value));
            case "priority" -> edit.priority(oneOf(field, value, jira.constants()::priority, jira.constants()::priorityNamed, found -> found.id()));
            case "resolution" -> edit.resolution(oneOf(field, value, jira.constants()::resolution, jira.constants()::resolutionNamed, found -> found.id()));
            case "assignee" -> edit.assignee(user(field, value));
            case "reporter" -> edit.reporter(user(field, value));
            case "duedate" -> edit.dueDate(day(field, value));
            case "security" -> edit.security(level(field, value));
            case "labels" -> edit.labels(each(field, value, node -> text(field, node)));
            case "fixVersions" -> edit.fixVersions(each(field, value, node -> version(field, node)));
            case "versions" -> edit.affectedVersions(each(field, value, node -> version(field, node)));
            case "components" -> edit.components(each(field, value, node -> component(field, node)));
            case "timeoriginalestimate" -> edit.originalEstimate(span(field, value));
            case "timeestimate" -> edit.remainingEstimate(span(field, value));
            case "timespent" -> edit.timeSpent(span(field, value));
            default -> setCustom(field, value);
        }
    }

    private void setCustom(String field, JsonNode value) {
        CustomField custom = custom(field);
        if (custom.id() == CustomField.EPIC_LINK.id()) {
            edit.epic(issueId(field, value));
        } else if (custom.id() == CustomField.EPIC_NAME.id()) {
            edit.epicName(text(field, value));
        } else if (custom.id() == CustomField.STORY_POINTS.id()) {
            edit.storyPoints(number(field, value));
        } else if (custom.id() == CustomField.SPRINT.id()) {
            edit.sprints(sprints(field, value));
        } else if (custom.id() == CustomField.RANK.id()) {
            edit.rank(text(field, value));
        } else {
            edit.number(custom.id(), number(field, value));
        }
    }

    /** {@code [{add|remove|set: value}]}: only lists can be added to. */
    private void update(String field, JsonNode operations) {
        List<JsonNode> values = new ArrayList<>(current(field));
        for (JsonNode operation : operations) {
            if (operation.has("set")) {
                set(field, operation.get("set"));
                return;
            }
            Optional.ofNullable(operation.get("add")).filter(added -> values.stream().noneMatch(old -> same(old, added))).ifPresent(values::add);
            Optional.ofNullable(operation.get("remove")).ifPresent(removed -> values.removeIf(old -> same(old, removed)));
        }
        set(field, RestCall.JSON.valueToTree(values));
    }

    private List<JsonNode> current(String field) {
        if (!List.of("labels", "fixVersions", "versions", "components").contains(field)) {
            return List.of();
        }
        Object now = issue.map(found -> new IssueJson(jira, call).fields(found, FieldChoice.of(List.of(field))).get(field)).orElse(List.of());
        JsonNode nodes = RestCall.JSON.valueToTree(now);
        return Stream.of(nodes).flatMap(node -> { List<JsonNode> all = new ArrayList<>(); node.forEach(all::add); return all.stream(); }).toList();
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.isTextual() ? one.equals(other)
                : Stream.of("id", "name").anyMatch(key -> one.has(key) && other.has(key) && one.get(key).asText().equals(other.get(key).asText()));
    }

    private CustomField custom(String field) {
        String number = field.startsWith("customfield_") ? field.substring("customfield_".length()) : "";
        return Optional.of(number).filter(digits -> digits.matches("\\d{1,18}")).flatMap(digits -> jira.constants().customField(Long.parseLong(digits)))
                .orElseThrow(() -> wrong(field, "jira.error.field.unknown", field));
    }

    private String text(String field, JsonNode value) {
        if (value.isNull()) {
            return null;
        } else if (!value.isTextual()) {
            throw RestProblem.field(field, "Operation value must be a string");
        }
        return value.textValue();
    }

    private BigDecimal number(String field, JsonNode value) {
        if (value.isNull()) {
            return null;
        } else if (!value.isNumber()) {
            throw RestProblem.field(field, "Operation value must be a number");
        }
        return value.decimalValue();
    }

    private Duration span(String field, JsonNode value) {
        BigDecimal seconds = number(field, value);
        return seconds == null ? null : Duration.ofSeconds(seconds.longValue());
    }

    private LocalDate day(String field, JsonNode value) {
        String text = text(field, value);
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw RestProblem.field(field, "Error parsing date string: " + text);
        }
    }

    private String user(String field, JsonNode value) {
        String name = value.path("name").asText(value.path("key").asText(""));
        if (value.isNull() || name.isEmpty()) {
            return null;
        }
        return jira.users().byName(name).or(() -> jira.users().byKey(name)).map(User::key).orElseThrow(() -> wrong(field, "jira.error.assignee", name));
    }

    /** An issue by {@code key} or {@code id}, or as a plain text. */
    private Long issueId(String field, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        String wanted = value.isTextual() ? value.textValue() : value.path("key").asText(value.path("id").asText(""));
        try {
            return jira.issues().see(call.user(), wanted).id();
        } catch (NotFoundException e) {
            throw RestProblem.field(field, e.problems().get(0).text(call.locale()));
        }
    }

    private Long level(String field, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return jira.permissions().levels(projectId).stream()
                .filter(level -> Long.toString(level.id()).equals(value.path("id").asText()) || level.name().equals(value.path("name").asText()))
                .map(level -> level.id()).findFirst().orElseThrow(() -> wrong(field, "jira.error.security"));
    }

    private Long version(String field, JsonNode value) {
        return jira.versions().of(projectId).stream()
                .filter(version -> Long.toString(version.id()).equals(value.path("id").asText()) || version.name().equalsIgnoreCase(value.path("name").asText()))
                .map(version -> version.id()).findFirst().orElseThrow(() -> wrong(field, "jira.error.part.version", shown(value)));
    }

    private Long component(String field, JsonNode value) {
        return jira.components().of(projectId).stream()
                .filter(component -> Long.toString(component.id()).equals(value.path("id").asText()) || component.name().equalsIgnoreCase(value.path("name").asText()))
                .map(component -> component.id()).findFirst().orElseThrow(() -> wrong(field, "jira.error.part.component", shown(value)));
    }

    private static String shown(JsonNode value) {
        return value.path("name").asText(value.path("id").asText(value.asText()));
    }

    /** Closed sprints stay; a number names the open one. */
    private List<Long> sprints(String field, JsonNode value) {
        BigDecimal wanted = number(field, value);
        Stream<Long> closed = issue.stream().flatMap(found -> found.sprintIds().stream())
                .filter(id -> jira.sprints().byId(id).map(Sprint::state).filter(SprintState.CLOSED::equals).isPresent());
        return Stream.concat(closed, Stream.ofNullable(wanted).map(BigDecimal::longValue)).distinct().toList();
    }

    private <T> String oneOf(String field, JsonNode value, Function<String, Optional<T>> byId, Function<String, Optional<T>> byName, Function<T, String> id) {
        if (value.isNull()) {
            return null;
        }
        Optional<T> found = value.has("id") ? byId.apply(value.get("id").asText()) : byName.apply(value.path("name").asText(""));
        return found.map(id).orElseThrow(() -> RestProblem.field(field, "Could not find valid 'id' or 'name' in " + field + " object."));
    }

    private static <T> List<T> each(String field, JsonNode value, Function<JsonNode, T> read) {
        if (!value.isArray() && !value.isNull()) {
            throw RestProblem.field(field, "data was not an array");
        }
        List<T> all = new ArrayList<>();
        value.forEach(node -> all.add(read.apply(node)));
        return all;
    }

    private RestProblem wrong(String field, String key, Object... arguments) {
        return RestProblem.field(field, Texts.text(call.locale(), key, arguments));
    }
}
