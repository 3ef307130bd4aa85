package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.StoredFigure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures with their ledgers and events on disk. They begin with their key result or objective, at version 0 with
 * nothing to count, computed at the epoch; writers settle by compare-and-set on the version.
 */
public final class Figures {
    private final Transactions transactions;
    private final FigureRows figures;
    private final LeafRows leaves;
    private final EventRows events;

    public Figures(ActiveObjects ao) {
        transactions = new Transactions(ao);
        figures = new FigureRows(ao);
        leaves = new LeafRows(ao);
        events = new EventRows(ao);
    }

    /** A key result that an issue serves, and the issue's part in it. */
    public record KeyResultLine(KeyResultId keyResult, LedgerLine line) {
    }

    /** The figures of objectives and of key results. */
    public record Standing(Map<ObjectiveId, StoredFigure> objectives, Map<KeyResultId, StoredFigure> keyResults) {
    }

    /** Whatever was never added is absent; one statement for every 500 of both together. */
    public Standing of(Collection<ObjectiveId> objectives, Collection<KeyResultId> keyResults) {
        Map<String, StoredFigure> found = figures.of(Stream.concat(objectives.stream().map(ObjectiveId::key),
                keyResults.stream().map(KeyResultId::key)).toList());
        return new Standing(chosen(objectives, ObjectiveId::key, found), chosen(keyResults, KeyResultId::key, found));
    }

    /** Whatever was never added is absent; one statement for every 500. */
    public Map<KeyResultId, StoredFigure> ofKeyResults(Collection<KeyResultId> ids) {
        return bySubject(ids, KeyResultId::key);
    }

    /** Whatever was never added is absent; one statement for every 500. */
    public Map<ObjectiveId, StoredFigure> ofObjectives(Collection<ObjectiveId> ids) {
        return bySubject(ids, ObjectiveId::key);
    }

    /** The account of the stored figure; one statement. */
    public Ledger ledger(KeyResultId id) {
        return leaves.of(id);
    }

    /** Every key result asked for is a key, if only with an empty account; one statement for every 500. */
    public Map<KeyResultId, Ledger> ledgers(Collection<KeyResultId> ids) {
        return leaves.ofAll(ids);
    }

    /**
     * The key results, none of them removed, whose stored ledger has a line for the issue, in the order of their ids.
     * Issues that serve none are absent. One statement for every 500.
     */
    public Map<IssueId, List<KeyResultLine>> servedBy(Collection<IssueId> issues) {
        Map<IssueId, List<KeyResultLine>> served = new HashMap<>();
        leaves.live(issues).stream().sorted(Comparator.comparing(LeafEntity::getKeyResultId)).forEach(row ->
                served.computeIfAbsent(new IssueId(row.getIssueId()), issue -> new ArrayList<>())
                        .add(new KeyResultLine(new KeyResultId(row.getKeyResultId()), LeafRows.read(row))));
        return served;
    }

    /** Newest first; one statement. */
    public List<FigureEvent> events(KeyResultId id, int most) {
        return events.of(id, most);
    }

    /**
     * Writes figure, ledger and event of a key result, all or nothing: three statements, one for the event, one for every
     * 500 lines of the ledger that go or change, one for each line that is new or changed.
     *
     * @param expectedVersion the version of the stored figure the new one was computed upon
     * @param current         the measured value, empty where issues move the key result
     * @param event           what is to be remembered of the change, empty if nothing is
     * @return false if somebody else was faster, or there is no such key result; nothing was changed then
     */
    public boolean keep(KeyResultId id, long expectedVersion, Figure figure, Optional<BigDecimal> current, Ledger ledger,
            Optional<FigureEvent> event, Instant at) {
        return transactions.in(() -> {
            boolean first = figures.replace(id.key(), expectedVersion, figure, current, at);
            if (first) {
                leaves.replace(id, ledger);
                event.ifPresent(events::append);
            }
            return first;
        });
    }

    /** The same for an objective; two statements. */
    public boolean keep(ObjectiveId id, long expectedVersion, Figure figure, Instant at) {
        return transactions.in(() -> figures.replace(id.key(), expectedVersion, figure, Optional.empty(), at));
    }

    private <I> Map<I, StoredFigure> bySubject(Collection<I> ids, Function<I, String> subject) {
        return chosen(ids, subject, figures.of(ids.stream().map(subject).toList()));
    }

    private static <I> Map<I, StoredFigure> chosen(Collection<I> ids, Function<I, String> subject, Map<String, StoredFigure> found) {
        return ids.stream().distinct().filter(id -> found.containsKey(subject.apply(id)))
                .collect(Collectors.toMap(Function.identity(), id -> found.get(subject.apply(id))));
    }
}
