package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueFields;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.Resolutions;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Note;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why key results stand where they stand. */
final class KeyResultAccounts {
    private final Figures figures;
    private final VisibleIssues issues;
    private final RulesInForce rules;
    private final Resolutions resolutions;
    private final RouteNames routes;
    private final IssueFields fields;

    KeyResultAccounts(Figures figures, VisibleIssues issues, RulesInForce rules, Resolutions resolutions, RouteNames routes,
            IssueFields fields) {
        this.figures = figures;
        this.issues = issues;
        this.rules = rules;
        this.resolutions = resolutions;
        this.routes = routes;
        this.fields = fields;
    }

    /** Three statements and one read of issues; for a measured one too, to which issues may be linked that support it. */
    Explanation explain(UserKey viewer, KeyResultView view) {
        return explain(viewer, view, figures.ledger(view.keyResult().id()));
    }

    /** By this account; three statements and one read of issues at most. */
    Explanation explain(UserKey viewer, KeyResultView view, Ledger ledger) {
        Map<IssueId, IssueView> visible = issues.of(viewer, ledger.lines().stream().map(LedgerLine::issue).toList());
        Rules now = rules.now();
        List<Explanation.Line> lines = lines(ledger, visible);
        return new Explanation(view, rule(view), now, names(now, view), lines, through(viewer, view, lines), hidden(ledger, visible),
                ledger.weights(), sum(ledger, line -> line.weight().multiply(line.value())), notes(ledger));
    }

    private static String rule(KeyResultView view) {
        Set<Flag> flags = view.figure().flags();
        boolean empty = flags.contains(Flag.NO_ISSUES) || flags.contains(Flag.ALL_CANCELLED);
        String valued = view.keyResult().plan().measure().match(linear -> "M1", binary -> "M5", maintain -> "M4",
                milestones -> "M6", zones -> "M7", share -> empty ? "J8" : "J3");
        return flags.contains(Flag.NO_DATA) ? "M3" : valued;
    }

    private static SortedMap<Note, Long> notes(Ledger ledger) {
        SortedMap<Note, Long> notes = new TreeMap<>();
        ledger.lines().forEach(line -> line.notes().forEach(note -> notes.merge(note, 1L, Long::sum)));
        return notes;
    }

    private static List<Explanation.Line> lines(Ledger ledger, Map<IssueId, IssueView> visible) {
        return ledger.lines().stream().filter(line -> visible.containsKey(line.issue()))
                .map(line -> new Explanation.Line(visible.get(line.issue()), line)).toList();
    }

    private Map<Route, String> through(UserKey viewer, KeyResultView view, List<Explanation.Line> lines) {
        return routes.of(viewer, view.keyResult().id(), lines.stream().map(Explanation.Line::line).toList());
    }

    private static Optional<Explanation.Hidden> hidden(Ledger ledger, Map<IssueId, IssueView> visible) {
        List<LedgerLine> lines = ledger.lines().stream().filter(line -> !visible.containsKey(line.issue())).toList();
        BigDecimal contribution = lines.stream().map(LedgerLine::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Explanation.Hidden(lines.size(), contribution));
    }

    static BigDecimal sum(Ledger ledger, Function<LedgerLine, BigDecimal> part) {
        return ledger.lines().stream().filter(LedgerLine::counts).map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Explanation.Names names(Rules now, KeyResultView view) {
        boolean byIssues = view.keyResult().plan().followsIssues();
        return new Explanation.Names(notCounted(now), byIssues ? fields.numberNames() : Map.of(), byIssues ? statuses() : Map.of());
    }

    private Map<String, String> statuses() {
        return fields.statuses().stream().collect(Collectors.toMap(IssueFields.StatusView::id, IssueFields.StatusView::name));
    }

    private Map<String, String> notCounted(Rules now) {
        return resolutions.names().entrySet().stream().filter(entry -> now.givenUp().contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
