package io.cairn.okr.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.cairn.okr.model.Alignment;
import io.cairn.okr.model.Confidence;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.Statement;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.objective.SourceWish;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What callers send; each knows how to become what a use case takes, and names the field that will not do. */
final class Bodies {
    private Bodies() {
    }

    /** The value, or {@code fallback} for null. */
    private static <T> T or(T value, T fallback) {
        return value == null ? fallback : value;
    }

    /** Reads one field's text; a text that will not do is refused on the field. Null stays null. */
    static <T> T read(String field, String text, String key, Function<String, T> how) {
        try {
            return text == null || text.isBlank() ? null : how.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new ValidationException(field, key);
        }
    }

    /** Refused without a body. */
    static <T> T present(T body) {
        if (body == null) {
            throw new ValidationException("body", "okr.error.required");
        }
        return body;
    }

    /** A cycle; days as ISO text. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CycleBody(String name, String start, String end, long version) {
        CyclePlan plan() {
            return new CyclePlan(name, read("start", start, "okr.error.date", LocalDate::parse), read("end", end, "okr.error.date", LocalDate::parse));
        }
    }

    /** An objective; {@code project} by key, null for the company's. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ObjectiveBody(String title, String description, String project, String cycle, String owner, String parent,
            BigDecimal weight, String driver, long version) {
        ObjectivePlan plan(Home home, UserKey caller) {
            return new ObjectivePlan(title, description, home, read("cycle", cycle, "okr.error.cycle.unknown", CycleId::valueOf),
                    owner == null ? caller : new UserKey(owner), alignment());
        }

        private Alignment alignment() {
            ObjectiveId above = read("parent", parent, "okr.error.parent.unknown", ObjectiveId::valueOf);
            Driver by = read("driver", driver, "okr.error.choice", Driver::valueOf);
            return new Alignment(Optional.ofNullable(above), or(weight, BigDecimal.ONE), or(by, Driver.KEY_RESULTS));
        }
    }

    /** A key result. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record KeyResultBody(String title, String owner, BigDecimal weight, MeasureBody measure, List<SourceBody> sources, long version) {
        KeyResultPlan plan(UserKey caller) {
            return new KeyResultPlan(title, owner == null ? caller : new UserKey(owner), or(weight, BigDecimal.ONE),
                    measure == null ? null : measure.measure());
        }

        List<SourceWish> wishes() {
            return or(sources, List.<SourceBody>of()).stream().map(SourceBody::wish).toList();
        }
    }

    /** How it is measured: LINEAR, BINARY or SHARE. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MeasureBody(String kind, BigDecimal start, BigDecimal target, String direction, String unit, String value, Integer inWork) {
        Measure measure() {
            return switch (or(kind, "")) {
                case "LINEAR" -> new Measure.Linear(start, target, way(), unit);
                case "BINARY" -> new Measure.Binary();
                case "SHARE" -> new Measure.Share(rules());
                default -> throw new ValidationException("measure", "okr.error.choice");
            };
        }

        /** As said, else as start and target say. */
        private Measure.Direction way() {
            Measure.Direction said = read("direction", direction, "okr.error.choice", Measure.Direction::valueOf);
            boolean down = start != null && target != null && target.compareTo(start) < 0;
            return or(said, down ? Measure.Direction.DECREASE : Measure.Direction.INCREASE);
        }

        private ShareRules rules() {
            ShareRules.ValueRule rule = read("value", value, "okr.error.choice", ShareRules.ValueRule::valueOf);
            return new ShareRules(or(rule, ShareRules.ValueRule.STATUS), or(inWork, 0), ShareRules.SubTasks.IGNORE, ShareRules.Epics.FLATTEN);
        }
    }

    /** A source of issues: ISSUE, EPIC or JQL. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SourceBody(String kind, String key, BigDecimal weight, String jql) {
        SourceWish wish() {
            return switch (or(kind, "")) {
                case "ISSUE" -> new SourceWish.ByIssue(or(key, ""), or(weight, BigDecimal.ONE));
                case "EPIC" -> new SourceWish.ByEpic(or(key, ""));
                case "JQL" -> new SourceWish.ByQuery(or(jql, ""));
                default -> throw new ValidationException("kind", "okr.error.choice");
            };
        }
    }

    /** Issues by key. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record KeysBody(List<String> keys) {
        List<String> all() {
            return or(keys, List.<String>of());
        }
    }

    /** The issues of a board, by id, by key, or both. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record BoardBody(List<String> issueKeys, List<Long> issueIds) {
        List<String> keys() {
            return or(issueKeys, List.<String>of());
        }

        List<IssueId> ids() {
            return or(issueIds, List.<Long>of()).stream().map(IssueId::new).toList();
        }
    }

    /** A query to try. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record QueryBody(String jql) {
    }

    /** A check-in. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CheckInBody(BigDecimal value, Integer confidence, String note) {
        Statement statement() {
            return new Statement(Optional.ofNullable(value), confidence == null ? null : new Confidence(confidence), note);
        }
    }
}
