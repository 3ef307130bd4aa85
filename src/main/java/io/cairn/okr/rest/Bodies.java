package io.cairn.okr.rest;

import io.cairn.okr.model.Alignment;
import io.cairn.okr.model.Confidence;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.DoneMilestones;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Effect;
import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Statement;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.objective.SourceWish;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What callers send; each knows how to become what a use case takes, and names the field that will not do. */
final class Bodies {
    private Bodies() {
    }

    /** The value, or {@code fallback} for null. */
    static <T> T or(T value, T fallback) {
        return value == null ? fallback : value;
    }

    /** Reads one field's text; a text that will not do is refused on the field. Null stays null. */
    static <T> T read(String field, String text, String key, Function<String, T> how) {
        try {
            return text == null || text.isBlank() ? null : how.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new ValidationException(field, key, text);
        }
    }

    /** The version a change starts from. @throws ValidationException on {@code version} if it is missing */
    static long version(Long version) {
        if (version == null) {
            throw new ValidationException("version", "okr.error.required");
        }
        return version;
    }

    /** The person named; {@code otherwise} if the field is not there; null, so that it is refused as missing, if it is empty. */
    private static UserKey person(String key, UserKey otherwise) {
        if (key == null) {
            return otherwise;
        }
        return key.isBlank() ? null : new UserKey(key.strip());
    }

    /** The quantity behind a short text. @throws ValidationException on {@code field} if it is none */
    static Quantity quantity(String field, String text) {
        try {
            return Quantity.valueOf(text);
        } catch (ValidationException none) {
            throw new ValidationException(field, none.key());
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
    record CycleBody(String name, String start, String end, Long version) implements Body {
        CyclePlan plan() {
            return new CyclePlan(name, read("start", start, "okr.error.date", LocalDate::parse), read("end", end, "okr.error.date", LocalDate::parse));
        }
    }

    /** An objective; {@code project} by key, null for the company's. */
    record ObjectiveBody(String title, String description, String project, String cycle, String owner, String parent,
            BigDecimal weight, String driver, Long version) implements Body {
        /** @param otherwise who owns it if nobody is named; null where somebody must be */
        ObjectivePlan plan(Home home, UserKey otherwise) {
            return new ObjectivePlan(title, description, home, read("cycle", cycle, "okr.error.cycle.unknown", CycleId::valueOf),
                    person(owner, otherwise), alignment());
        }

        private Alignment alignment() {
            ObjectiveId above = read("parent", parent, "okr.error.parent.unknown", ObjectiveId::valueOf);
            Driver by = read("driver", driver, "okr.error.choice", Driver::valueOf);
            return new Alignment(Optional.ofNullable(above), or(weight, BigDecimal.ONE), or(by, Driver.KEY_RESULTS));
        }
    }

    /** A new key result. */
    record KeyResultBody(String title, String owner, BigDecimal weight, MeasureBody measure, AggregateBody fromIssues,
            ExpectationBody expectation, List<SourceBody> sources) implements Body {
        KeyResultPlan plan(UserKey caller) {
            return Bodies.plan(title, person(owner, caller), weight, measure, fromIssues, expectation);
        }

        List<SourceWish> wishes() {
            return Bodies.wishes(sources);
        }
    }

    /** @throws ValidationException on what will not do, such as {@code sources[0].key} */
    static List<SourceWish> wishes(List<SourceBody> sources) {
        List<SourceBody> all = or(sources, List.<SourceBody>of());
        return IntStream.range(0, all.size()).mapToObj(at -> wish(all.get(at), "sources[" + at + "]")).toList();
    }

    private static SourceWish wish(SourceBody source, String at) {
        if (source == null) {
            throw new ValidationException(at, "okr.error.required");
        }
        return source.wish(at + ".");
    }

    /** A key result as it should be; its sources have addresses of their own. */
    record KeyResultChange(String title, String owner, BigDecimal weight, MeasureBody measure, AggregateBody fromIssues,
            ExpectationBody expectation, Long version) implements Body {
        /** @throws ValidationException on what is missing: a change says everything */
        KeyResultPlan plan() {
            return Bodies.plan(title, person(owner, null), weight, measure, fromIssues, expectation);
        }
    }

    private static KeyResultPlan plan(String title, UserKey owner, BigDecimal weight, MeasureBody measure, AggregateBody fromIssues,
            ExpectationBody expectation) {
        return new KeyResultPlan(title, owner, or(weight, BigDecimal.ONE), measure == null ? null : measure.measure(),
                Optional.ofNullable(fromIssues).map(AggregateBody::aggregate),
                expectation == null ? Expectation.DEFAULT : expectation.expectation());
    }

    /**
     * A source of issues: ISSUE, EPIC, JQL, VERSION, COMPONENT, LABEL or SPRINT.
     *
     * @param project key of the project of a version, a component or a label
     * @param id      Jira's id of a version, a component or a sprint
     * @param name    of a label or a sprint; of a version or a component without id
     * @param effect  DRIVES, which is usual, or SUPPORTS
     */
    record SourceBody(String kind, String key, BigDecimal weight, String jql, String project, Long id, String name, String effect) implements Body {
        /** @param at what stands before the field in errors, such as "sources[0]."; may be empty */
        SourceWish wish(String at) {
            Effect wanted = or(read(at + "effect", effect, "okr.error.choice", Effect::valueOf), Effect.DRIVES);
            return wanted == Effect.DRIVES ? plain(at) : new SourceWish.Supporting(plain(at));
        }

        private SourceWish plain(String at) {
            return switch (or(kind, "")) {
                case "ISSUE" -> new SourceWish.ByIssue(named(at), or(weight, BigDecimal.ONE));
                case "EPIC" -> new SourceWish.ByEpic(named(at));
                case "JQL" -> new SourceWish.ByQuery(or(jql, ""));
                case "VERSION", "COMPONENT", "LABEL", "SPRINT" -> new SourceWish.ByField(SourceWish.ByField.Kind.valueOf(kind), project, id, name);
                default -> throw new ValidationException(at + "kind", "okr.error.choice");
            };
        }

        private String named(String at) {
            if (key == null || key.isBlank()) {
                throw new ValidationException(at + "key", "okr.error.required");
            }
            return key;
        }
    }

    /** What a source does to the figure: DRIVES or SUPPORTS. */
    record EffectBody(String effect) implements Body {
        /** @throws ValidationException on {@code effect} if it is missing or unknown */
        Effect wanted() {
            Effect wanted = read("effect", effect, "okr.error.choice", Effect::valueOf);
            if (wanted == null) {
                throw new ValidationException("effect", "okr.error.required");
            }
            return wanted;
        }
    }

    /** Issues by key. */
    record KeysBody(List<String> keys) implements Body {
        List<String> all() {
            return or(keys, List.<String>of());
        }
    }

    /** The issues of a board, by id, by key, or both. */
    record BoardBody(List<String> issueKeys, List<Long> issueIds) implements Body {
        List<String> keys() {
            return or(issueKeys, List.<String>of()).stream().filter(Objects::nonNull).toList();
        }

        List<IssueId> ids() {
            return or(issueIds, List.<Long>of()).stream().filter(Objects::nonNull).map(IssueId::new).toList();
        }
    }

    /** A query to try. */
    record QueryBody(String jql) implements Body {
        /** @throws ValidationException on {@code jql} if there is nothing to try */
        String text() {
            if (jql == null || jql.isBlank()) {
                throw new ValidationException("jql", "okr.error.required");
            }
            return jql;
        }
    }

    /** A check-in. */
    record CheckInBody(BigDecimal value, Integer confidence, String note, String status, MilestonesBody milestones) implements Body {
        Statement statement() {
            return new Statement(Optional.ofNullable(value), confidence == null ? null : new Confidence(confidence), note,
                    Optional.ofNullable(read("status", status, "okr.error.choice", Status::valueOf)));
        }

        Optional<DoneMilestones> ticked() {
            return Optional.ofNullable(milestones).map(MilestonesBody::ticked);
        }
    }

    /** Of all milestones that are done the places, from 0, in the version of the key result the person saw. */
    record MilestonesBody(Long version, List<Integer> done) {
        private DoneMilestones ticked() {
            return new DoneMilestones(Bodies.version(version), or(done, List.<Integer>of()).stream().filter(Objects::nonNull).collect(Collectors.toSet()));
        }
    }
}
