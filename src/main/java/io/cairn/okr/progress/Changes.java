package io.cairn.okr.progress;

import io.cairn.okr.model.FigureEvent.Change;
import io.cairn.okr.model.FigureEvent.Kind;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of a set of issues between two accounts of it (J9, J10). */
public final class Changes {
    private Changes() {
    }

    /**
     * In the order of the issues' ids; an issue that rose or fell and also weighs differently comes twice. An issue
     * that counted in neither account comes only if it entered or left the set.
     */
    public static List<Change> between(Ledger before, Ledger after) {
        Map<Long, LedgerLine> old = byIssue(before);
        Map<Long, LedgerLine> now = byIssue(after);
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)).stream()
                .flatMap(id -> kinds(old.get(id), now.get(id)).stream().map(kind -> new Change(kind, new IssueId(id))))
                .toList();
    }

    private static List<Kind> kinds(LedgerLine before, LedgerLine after) {
        if (before == null) {
            return List.of(Kind.ADDED);
        }
        if (after == null) {
            return List.of(Kind.REMOVED);
        }
        if (before.counts() != after.counts()) {
            return List.of(Kind.REWEIGHTED);
        }
        return before.counts() ? counting(before, after) : List.of();
    }

    private static List<Kind> counting(LedgerLine before, LedgerLine after) {
        List<Kind> kinds = new ArrayList<>();
        int way = after.value().compareTo(before.value());
        if (way != 0) {
            kinds.add(way > 0 ? Kind.PROGRESSED : Kind.FELL_BACK); // J9
        }
        if (after.weight().compareTo(before.weight()) != 0) {
            kinds.add(Kind.REWEIGHTED);
        }
        return kinds;
    }

    private static Map<Long, LedgerLine> byIssue(Ledger ledger) {
        return ledger.lines().stream().collect(Collectors.toMap(line -> line.issue().value(), Function.identity(),
                (one, other) -> other, HashMap::new));
    }
}
