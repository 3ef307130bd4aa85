package io.cairn.okr.store;

import io.cairn.okr.model.Effect;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How sources lie in their table. */
final class SourceRows {
    static final String DIRECT = "DIRECT";
    static final String EPIC = "EPIC";
    static final String QUERY = "QUERY";
    static final String VERSION = "VERSION";
    static final String COMPONENT = "COMPONENT";
    static final String LABEL = "LABEL";
    static final String SPRINT = "SPRINT";

    private SourceRows() {
    }

    /** What may be there once. */
    static String key(KeyResultId keyResult, IssueSource source) {
        return keyResult.key() + source.<String>match(direct -> ":D:" + direct.issue().value(), epic -> ":E:" + epic.issue().value(),
                query -> ":Q:" + Digest.of(query.jql()), field -> key(field.value()));
    }

    private static String key(FieldValue value) {
        return value.match(version -> ":V:" + version.id(), component -> ":C:" + component.id(),
                label -> ":L:" + Digest.of(label.project().value() + ":" + label.text()), sprint -> ":S:" + sprint.id());
    }

    /** The columns of a new row, without its key and who added it. */
    static Map<String, Object> columns(IssueSource source) {
        return new HashMap<>(source.<Map<String, Object>>match(
                direct -> Map.of("SOURCE_KIND", DIRECT, "ISSUE_ID", direct.issue().value(), "WEIGHT", Cells.text(direct.weight())),
                epic -> Map.of("SOURCE_KIND", EPIC, "ISSUE_ID", epic.issue().value()),
                query -> Map.of("SOURCE_KIND", QUERY, "JQL", query.jql(), "RUNS_AS", query.runsAs().value()),
                field -> columns(field.value())));
    }

    private static Map<String, Object> columns(FieldValue value) {
        return value.match(
                version -> Map.of("SOURCE_KIND", VERSION, "PROJECT_ID", version.project().value(), "THING_ID", version.id()),
                component -> Map.of("SOURCE_KIND", COMPONENT, "PROJECT_ID", component.project().value(), "THING_ID", component.id()),
                label -> Map.of("SOURCE_KIND", LABEL, "PROJECT_ID", label.project().value(), "THING_NAME", label.text()),
                sprint -> Map.of("SOURCE_KIND", SPRINT, "THING_ID", sprint.id(), "THING_NAME", sprint.name()));
    }

    static List<LinkedSource> read(List<SourceEntity> rows) {
        Alike alike = new Alike();
        return rows.stream().sorted(Rows.BY_ID).map(row -> read(row, alike)).toList();
    }

    static LinkedSource read(SourceEntity row) {
        return read(row, new Alike());
    }

    private static LinkedSource read(SourceEntity row, Alike alike) {
        Effect effect = Optional.ofNullable(row.getEffect()).map(Effect::valueOf).orElse(Effect.DRIVES);
        return new LinkedSource(new SourceId(row.getID()), alike.one(new KeyResultId(row.getKeyResultId())), source(row, alike), effect,
                alike.one(new UserKey(row.getAddedBy())), alike.one(Instant.ofEpochMilli(row.getAddedAt())));
    }

    /** One object for all equal values: sources are remembered by the hundred thousand. */
    private static final class Alike {
        private final Map<Object, Object> first = new HashMap<>();

        @SuppressWarnings("unchecked") // equal things are of one class
        <T> T one(T value) {
            return (T) first.computeIfAbsent(value, same -> same);
        }
    }

    private static IssueSource source(SourceEntity row, Alike alike) {
        return switch (row.getSourceKind()) {
            case DIRECT -> new IssueSource.Direct(new IssueId(row.getIssueId()), alike.one(Cells.decimal(row.getWeight())));
            case EPIC -> new IssueSource.Epic(new IssueId(row.getIssueId()));
            case QUERY -> new IssueSource.Query(row.getJql(), new UserKey(row.getRunsAs()));
            default -> new IssueSource.Field(value(row));
        };
    }

    private static FieldValue value(SourceEntity row) {
        return switch (row.getSourceKind()) {
            case VERSION -> new FieldValue.Version(new ProjectId(row.getProjectId()), row.getThingId());
            case COMPONENT -> new FieldValue.Component(new ProjectId(row.getProjectId()), row.getThingId());
            case LABEL -> new FieldValue.Label(new ProjectId(row.getProjectId()), row.getThingName());
            case SPRINT -> new FieldValue.Sprint(row.getThingId(), row.getThingName());
            default -> throw new IllegalStateException("source " + row.getID() + " is of an unknown kind: " + row.getSourceKind());
        };
    }
}
