package io.cairn.okr.objective;

import io.cairn.okr.jira.Assignees;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.UserKey;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The issues behind histories that a viewer may see; of the others nothing is told, not even how many they are (J11). */
final class SeenWork {
    private static final Set<FigureEvent.Kind> TELLING = Set.of(FigureEvent.Kind.DONE, FigureEvent.Kind.FELL_BACK, FigureEvent.Kind.REMOVED);

    private final VisibleIssues issues;
    private final Assignees assignees;

    SeenWork(VisibleIssues issues, Assignees assignees) {
        this.issues = issues;
        this.assignees = assignees;
    }

    /** What was seen of several histories. */
    record Seen(Map<IssueId, IssueView> views, Map<IssueId, UserKey> assigned) {
        /** Whether each done issue of an account is assigned to whom. */
        Map<IssueId, UserKey> doneBy(Ledger ledger) {
            Map<IssueId, UserKey> by = new HashMap<>();
            done(ledger).filter(assigned::containsKey).forEach(issue -> by.put(issue, assigned.get(issue)));
            return by;
        }

        /** Done issues of an account that count. */
        Stream<IssueId> done(Ledger ledger) {
            return finished(ledger).filter(views::containsKey);
        }
    }

    /** Two reads of issues. */
    Seen of(UserKey viewer, Collection<Ledger> ledgers, Collection<List<FigureEvent>> events) {
        Set<IssueId> ids = new HashSet<>();
        ledgers.forEach(ledger -> finished(ledger).forEach(ids::add));
        events.stream().flatMap(List::stream).flatMap(event -> event.changes().stream()).filter(change -> TELLING.contains(change.kind()))
                .forEach(change -> ids.add(change.issue()));
        Map<IssueId, IssueView> views = issues.of(viewer, ids);
        Set<IssueId> done = new HashSet<>();
        ledgers.forEach(ledger -> finished(ledger).filter(views::containsKey).forEach(done::add));
        return new Seen(views, assignees.assignees(done));
    }

    private static Stream<IssueId> finished(Ledger ledger) {
        return ledger.lines().stream().filter(LedgerLine::counts).filter(line -> line.value().compareTo(BigDecimal.ONE) >= 0).map(LedgerLine::issue);
    }
}
