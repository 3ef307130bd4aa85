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
import java.util.Set;
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

    /** Whether the account of the stored figure is surely this one; if not, only reading it tells. No statement. */
    public static boolean holds(StoredFigure stored, Ledger ledger) {
        return stored.print().filter(LeafRows.print(ledger)::equals).isPresent();
    }

    /** All issues that ever moved one of these key results, also those that left; one statement for every 500. */
    public Set<IssueId> everIn(Collection<KeyResultId> ids) {
        return events.issues(ids);
    }

    /** Newest first; one statement. */
    public List<FigureEvent> events(KeyResultId id, int most) {
        return events.of(id, most);
    }

    /** Those of a moment and later, oldest first; key results without any are absent. One statement for every 500. */
    public Map<KeyResultId, List<FigureEvent>> eventsSince(Collection<KeyResultId> ids, Instant from) {
        return events.since(ids, from).stream().collect(Collectors.groupingBy(FigureEvent::keyResult));
    }

    /**
     * What is to be kept of a key result.
     *
     * @param last       the stored figure the new one was computed upon
     * @param lastLedger the stored ledger, read after {@code last}
     * @param current    the measured value, empty where issues move the key result
     * @param event      what is to be remembered of the change, empty if nothing is
     */
    public record Renewal(KeyResultId id, StoredFigure last, Ledger lastLedger, Figure figure, Optional<BigDecimal> current, Ledger ledger,
            Optional<FigureEvent> event) {
    }

    /**
     * Writes figures, ledgers and events of key results in one transaction: two statements for every 100 figures, one to find the
     * lines of ledgers that go or change, one for every 500 of them, one for the lines that are new or changed, one for the events.
     *
     * @return those written; where somebody else was faster, or there is no such key result, nothing was changed
     */
    public Set<KeyResultId> keep(Collection<Renewal> renewals, Instant at) {
        Map<String, StoredFigure> next = renewals.stream().collect(Collectors.toMap(one -> one.id().key(),
                one -> new StoredFigure(one.figure(), one.current(), at, one.last().version() + 1, Optional.of(one.ledger().weights()),
                        Optional.of(LeafRows.print(one.ledger())))));
        return transactions.in(() -> {
            Set<String> replaced = figures.replace(next);
            List<Renewal> kept = renewals.stream().filter(one -> replaced.contains(one.id().key())).toList();
            leaves.replace(kept.stream().map(one -> new LeafRows.Change(one.id(), one.lastLedger(), one.ledger())).toList());
            events.append(kept.stream().flatMap(one -> one.event().stream()).toList());
            return kept.stream().map(Renewal::id).collect(Collectors.toSet());
        });
    }

    /**
     * The same for objectives, two statements for every 100.
     *
     * @param renewals the new figures, with the version they were computed upon
     */
    public Set<ObjectiveId> keep(Map<ObjectiveId, Figure> renewals, Map<ObjectiveId, StoredFigure> last, Instant at) {
        Map<String, StoredFigure> next = new HashMap<>();
        renewals.forEach((id, figure) -> next.put(id.key(), new StoredFigure(figure, Optional.empty(), at, last.get(id).version() + 1)));
        Set<String> replaced = transactions.in(() -> figures.replace(next));
        return renewals.keySet().stream().filter(id -> replaced.contains(id.key())).collect(Collectors.toSet());
    }

    private <I> Map<I, StoredFigure> bySubject(Collection<I> ids, Function<I, String> subject) {
        return chosen(ids, subject, figures.of(ids.stream().map(subject).toList()));
    }

    private static <I> Map<I, StoredFigure> chosen(Collection<I> ids, Function<I, String> subject, Map<String, StoredFigure> found) {
        return ids.stream().distinct().filter(id -> found.containsKey(subject.apply(id)))
                .collect(Collectors.toMap(Function.identity(), id -> found.get(subject.apply(id))));
    }
}
