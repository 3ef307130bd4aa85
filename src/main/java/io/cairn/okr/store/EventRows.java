package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Route;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Rows of what changed figures; only ever added. */
final class EventRows {
    private final ActiveObjects ao;

    EventRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Newest first; one statement. */
    List<FigureEvent> of(KeyResultId keyResult, int most) {
        Query query = Query.select().where("KEY_RESULT_ID = ?", keyResult.value()).order("HAPPENED_AT DESC, ID DESC").limit(most);
        return Stream.of(ao.find(FigureEventEntity.class, query)).map(EventRows::read).toList();
    }

    /** Oldest first, in any order of key results; one statement for every 500. */
    List<FigureEvent> since(Collection<KeyResultId> keyResults, Instant from) {
        return Chunks.find(ao, FigureEventEntity.class, Query::select, "KEY_RESULT_ID", keyResults.stream().map(KeyResultId::value).toList(),
                "AND HAPPENED_AT >= ?", from.toEpochMilli()).stream()
                .sorted(Comparator.comparing(FigureEventEntity::getHappenedAt).thenComparing(Row::getID)).map(EventRows::read).toList();
    }

    /** One statement for every 500. */
    Set<IssueId> issues(Collection<KeyResultId> keyResults) {
        return Chunks.find(ao, FigureEventEntity.class, "KEY_RESULT_ID", keyResults.stream().map(KeyResultId::value).toList()).stream()
                .flatMap(row -> read(row).changes().stream()).map(FigureEvent.Change::issue).collect(Collectors.toSet());
    }

    /** One statement. */
    void append(List<FigureEvent> events) {
        NewRows.write(ao, FigureEventEntity.class, events.stream().map(EventRows::row).toList());
    }

    private static Map<String, Object> row(FigureEvent event) {
        Map<String, Object> row = new HashMap<>();
        row.put("KEY_RESULT_ID", event.keyResult().value());
        row.put("HAPPENED_AT", event.at().toEpochMilli());
        row.put("PROGRESS_BEFORE", Cells.text(event.before()));
        row.put("PROGRESS_AFTER", Cells.text(event.after()));
        row.put("CHANGED_ISSUES", event.changes().stream().map(EventRows::text).collect(Collectors.joining(",")));
        return row;
    }

    private static FigureEvent read(FigureEventEntity row) {
        List<FigureEvent.Change> changes = Stream.of(Cells.words(row.getChangedIssues()).split(","))
                .filter(text -> !text.isEmpty()).map(EventRows::change).toList();
        return new FigureEvent(new KeyResultId(row.getKeyResultId()), Instant.ofEpochMilli(row.getHappenedAt()),
                Cells.optionalDecimal(row.getProgressBefore()), Cells.optionalDecimal(row.getProgressAfter()), changes);
    }

    private static String text(FigureEvent.Change change) {
        return String.join(":", change.kind().name(), String.valueOf(change.issue().value()),
                Cells.text(change.by().stripTrailingZeros()), String.join("+", change.routes().stream().map(Route::name).sorted().toList()));
    }

    /** Events of the first version end after the issue. */
    private static FigureEvent.Change change(String text) {
        String[] parts = text.split(":", -1);
        return new FigureEvent.Change(FigureEvent.Kind.valueOf(parts[0]), new IssueId(Long.parseLong(parts[1])),
                parts.length > 2 ? Cells.decimal(parts[2]) : BigDecimal.ZERO, parts.length > 3 ? routes(parts[3]) : Set.of());
    }

    private static Set<Route> routes(String text) {
        return Stream.of(text.split("\\+")).filter(name -> !name.isEmpty()).map(Route::valueOf).collect(Collectors.toSet());
    }
}
