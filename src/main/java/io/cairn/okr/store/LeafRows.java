package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Note;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Route;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Rows of ledgers. */
final class LeafRows {
    private static final Comparator<LedgerLine> BY_ISSUE = Comparator.comparing(line -> line.issue().value());

    private final ActiveObjects ao;

    LeafRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** One statement. */
    Ledger of(KeyResultId keyResult) {
        return ledger(rows(keyResult));
    }

    /** Every key result asked for is a key; one statement for every 500. */
    Map<KeyResultId, Ledger> ofAll(Collection<KeyResultId> keyResults) {
        Map<Long, List<LeafEntity>> rows = Chunks.find(ao, LeafEntity.class, "KEY_RESULT_ID", keyResults.stream().map(KeyResultId::value).toList())
                .stream().collect(Collectors.groupingBy(LeafEntity::getKeyResultId));
        return keyResults.stream().distinct().collect(Collectors.toMap(Function.identity(),
                id -> ledger(rows.getOrDefault(id.value(), List.of()).stream())));
    }

    /** Lines of issues in key results that are not removed; one statement for every 500. */
    List<LeafEntity> live(Collection<IssueId> issues) {
        return Chunks.find(ao, LeafEntity.class, LeafRows::joined, "L.ISSUE_ID", issues.stream().map(IssueId::value).toList(),
                "AND K.REMOVED = ? AND O.REMOVED = ?", false, false);
    }

    /**
     * Brings the rows of several key results from their last ledger to the next: one statement to find, one for every 500 lines that
     * go or change, one for all that are new or changed.
     *
     * @param changes the last ledgers must be what is stored
     */
    void replace(Collection<Change> changes) {
        List<Change> differing = changes.stream().filter(Change::differs).toList();
        Set<Place> outdated = differing.stream().flatMap(Change::outdated).collect(Collectors.toSet());
        List<Long> ids = found(outdated).stream().filter(row -> outdated.contains(Place.of(row))).map(Row::getID).toList();
        Chunks.delete(ao, LeafEntity.class, "ID", ids);
        NewRows.write(ao, LeafEntity.class, differing.stream().flatMap(Change::rows).toList());
    }

    /** A ledger that takes the place of another. Neither holds an issue twice (J1). */
    record Change(KeyResultId keyResult, Ledger last, Ledger next) {
        boolean differs() {
            return !last.equals(next);
        }

        private Stream<Place> outdated() {
            Set<LedgerLine> staying = Set.copyOf(next.lines());
            return last.lines().stream().filter(line -> !staying.contains(line)).map(line -> new Place(keyResult.value(), line.issue().value()));
        }

        private Stream<Map<String, Object>> rows() {
            Set<LedgerLine> there = Set.copyOf(last.lines());
            return next.lines().stream().filter(line -> !there.contains(line)).sorted(BY_ISSUE).map(line -> row(keyResult, line));
        }
    }

    private record Place(long keyResult, long issue) {
        static Place of(LeafEntity row) {
            return new Place(row.getKeyResultId(), row.getIssueId());
        }
    }

    /** Rather more than asked for: what these issues are in other key results too. */
    private List<LeafEntity> found(Set<Place> places) {
        Set<Long> issues = places.stream().map(Place::issue).collect(Collectors.toSet());
        return Chunks.find(ao, LeafEntity.class, "ISSUE_ID", issues);
    }

    /** Equal for equal ledgers only. */
    static String print(Ledger ledger) {
        StringBuilder text = new StringBuilder();
        ledger.lines().stream().sorted(BY_ISSUE).forEach(line -> text.append(line.issue().value()).append(' ').append(line.project().value())
                .append(' ').append(Cells.names(line.routes())).append(' ').append(Cells.text(line.weight())).append(' ').append(Cells.text(line.value()))
                .append(' ').append(Cells.text(line.contribution())).append(' ').append(line.leftOut().orElse("")).append(' ')
                .append(Cells.names(line.notes())).append('\n'));
        return Digest.of(text.toString());
    }

    static LedgerLine read(LeafEntity row) {
        return new LedgerLine(new IssueId(row.getIssueId()), new ProjectId(row.getProjectId()),
                Cells.values(Route.class, row.getRoutes()), Cells.decimal(row.getWeight()), Cells.decimal(row.getWorth()),
                Cells.decimal(row.getContribution()), Optional.ofNullable(row.getLeftOut()),
                Cells.values(Note.class, row.getNotes()));
    }

    private static Ledger ledger(Stream<LeafEntity> rows) {
        return new Ledger(rows.map(LeafRows::read).sorted(BY_ISSUE).toList());
    }

    private Stream<LeafEntity> rows(KeyResultId keyResult) {
        return Stream.of(ao.find(LeafEntity.class, Query.select().where("KEY_RESULT_ID = ?", keyResult.value())));
    }

    private static Map<String, Object> row(KeyResultId keyResult, LedgerLine line) {
        Map<String, Object> row = new HashMap<>();
        row.put("KEY_RESULT_ID", keyResult.value());
        row.put("ISSUE_ID", line.issue().value());
        row.put("PROJECT_ID", line.project().value());
        row.put("ROUTES", Cells.names(line.routes()));
        row.put("WEIGHT", Cells.text(line.weight()));
        row.put("WORTH", Cells.text(line.value()));
        row.put("CONTRIBUTION", Cells.text(line.contribution()));
        row.put("NOTES", Cells.names(line.notes()));
        row.put("LEFT_OUT", line.leftOut().orElse(null));
        return row;
    }

    private static Query joined() {
        return Query.select().alias(LeafEntity.class, "L").alias(KeyResultEntity.class, "K").alias(ObjectiveEntity.class, "O")
                .join(KeyResultEntity.class, "L.KEY_RESULT_ID = K.ID").join(ObjectiveEntity.class, "K.OBJECTIVE_ID = O.ID");
    }
}
