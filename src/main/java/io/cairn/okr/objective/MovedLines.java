package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Figures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Issues whose part in a figure would be another one, as far as the viewer may see them. */
final class MovedLines {
    private final Figures figures;
    private final VisibleIssues issues;

    MovedLines(Figures figures, VisibleIssues issues) {
        this.figures = figures;
        this.issues = issues;
    }

    /** One statement and one read of issues. */
    List<Outlook.Line> of(UserKey viewer, Outlook outlook, FigureTrial.Foreseen foreseen) {
        List<KeyResultView> views = outlook.keyResults().stream().map(Outlook.OfKeyResult::after)
                .filter(view -> foreseen.keyResults().containsKey(view.keyResult().id())).toList();
        Map<KeyResultId, Ledger> before = figures.ledgers(views.stream().map(view -> view.keyResult().id()).toList());
        List<Moved> moved = views.stream().flatMap(view -> moved(view, before.get(view.keyResult().id()),
                foreseen.keyResults().get(view.keyResult().id()).ledger()).stream()).toList();
        Map<IssueId, IssueView> visible = issues.of(viewer, moved.stream().map(one -> one.after().issue()).distinct().toList());
        return moved.stream().filter(one -> visible.containsKey(one.after().issue())).map(one -> one.seen(visible.get(one.after().issue()))).toList();
    }

    private static Collection<Moved> moved(KeyResultView view, Ledger before, Ledger after) {
        Map<IssueId, LedgerLine> known = before.lines().stream().collect(Collectors.toMap(LedgerLine::issue, Function.identity()));
        List<Moved> moved = new ArrayList<>();
        after.lines().forEach(line -> {
            LedgerLine was = known.getOrDefault(line.issue(), line);
            if (was != line && !same(was, line)) {
                moved.add(new Moved(view, was, line));
            }
        });
        return moved;
    }

    private static boolean same(LedgerLine one, LedgerLine other) {
        return one.leftOut().equals(other.leftOut()) && one.weight().compareTo(other.weight()) == 0
                && one.value().compareTo(other.value()) == 0 && one.contribution().compareTo(other.contribution()) == 0;
    }

    private record Moved(KeyResultView keyResult, LedgerLine before, LedgerLine after) {
        Outlook.Line seen(IssueView issue) {
            return new Outlook.Line(keyResult, new Explanation.Line(issue, before), new Explanation.Line(issue, after));
        }
    }
}
