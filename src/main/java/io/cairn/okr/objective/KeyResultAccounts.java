package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.Resolutions;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why key results stand where they stand. */
final class KeyResultAccounts {
    private final Figures figures;
    private final VisibleIssues issues;
    private final RulesInForce rules;
    private final Resolutions resolutions;

    KeyResultAccounts(Figures figures, VisibleIssues issues, RulesInForce rules, Resolutions resolutions) {
        this.figures = figures;
        this.issues = issues;
        this.rules = rules;
        this.resolutions = resolutions;
    }

    /** One statement and one read of issues; neither for a measured one. */
    Explanation explain(UserKey viewer, KeyResultView view) {
        boolean byIssues = view.keyResult().plan().measure().followsIssues();
        Ledger ledger = byIssues ? figures.ledger(view.keyResult().id()) : Ledger.EMPTY;
        Map<IssueId, IssueView> visible = issues.of(viewer, ledger.lines().stream().map(LedgerLine::issue).toList());
        Rules now = rules.now();
        return new Explanation(view, rule(view), now, names(now), lines(ledger, visible), hidden(ledger, visible),
                sum(ledger, LedgerLine::weight), sum(ledger, line -> line.weight().multiply(line.value())));
    }

    private static String rule(KeyResultView view) {
        Set<Flag> flags = view.figure().flags();
        boolean empty = flags.contains(Flag.NO_ISSUES) || flags.contains(Flag.ALL_CANCELLED);
        return view.keyResult().plan().measure().match(linear -> flags.contains(Flag.NO_DATA) ? "M3" : "M1",
                binary -> "M5", share -> empty ? "J8" : "J3");
    }

    private static List<Explanation.Line> lines(Ledger ledger, Map<IssueId, IssueView> visible) {
        return ledger.lines().stream().filter(line -> visible.containsKey(line.issue()))
                .map(line -> new Explanation.Line(visible.get(line.issue()), line)).toList();
    }

    private static Optional<Explanation.Hidden> hidden(Ledger ledger, Map<IssueId, IssueView> visible) {
        List<LedgerLine> lines = ledger.lines().stream().filter(line -> !visible.containsKey(line.issue())).toList();
        BigDecimal contribution = lines.stream().map(LedgerLine::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Explanation.Hidden(lines.size(), contribution));
    }

    static BigDecimal sum(Ledger ledger, Function<LedgerLine, BigDecimal> part) {
        return ledger.lines().stream().filter(LedgerLine::counts).map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<String, String> names(Rules now) {
        return resolutions.names().entrySet().stream().filter(entry -> now.notCounted().contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
