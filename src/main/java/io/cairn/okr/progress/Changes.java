package io.cairn.okr.progress;

import io.cairn.okr.model.FigureEvent.Change;
import io.cairn.okr.model.FigureEvent.Kind;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import java.math.BigDecimal;
import java.math.MathContext;
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
        Shares shares = new Shares(before);
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)).stream()
                .flatMap(id -> changes(old.get(id), now.get(id), shares).stream()).toList();
    }

    private static List<Change> changes(LedgerLine before, LedgerLine after, Shares shares) {
        if (before == null || after == null) {
            return List.of(scope(before == null ? Kind.ADDED : Kind.REMOVED, before == null ? after : before));
        }
        if (before.counts() != after.counts()) {
            return List.of(scope(Kind.REWEIGHTED, after));
        }
        return before.counts() ? counting(before, after, shares) : List.of();
    }

    private static List<Change> counting(LedgerLine before, LedgerLine after, Shares shares) {
        List<Change> changes = new ArrayList<>();
        int way = after.value().compareTo(before.value());
        if (way != 0) {
            changes.add(new Change(way < 0 ? Kind.FELL_BACK : full(after) ? Kind.DONE : Kind.PROGRESSED, after.issue(),
                    shares.moved(before, after), after.routes())); // J9
        }
        if (after.weight().compareTo(before.weight()) != 0) {
            changes.add(scope(Kind.REWEIGHTED, after));
        }
        return changes;
    }

    private static boolean full(LedgerLine line) {
        return line.value().compareTo(BigDecimal.ONE) == 0;
    }

    private static Change scope(Kind kind, LedgerLine line) {
        return new Change(kind, line.issue(), BigDecimal.ZERO, line.routes());
    }

    /** What a part of the set was worth before anything changed. */
    private static final class Shares {
        private final BigDecimal weights;
        private final long counting;

        Shares(Ledger before) {
            List<LedgerLine> lines = before.lines().stream().filter(LedgerLine::counts).toList();
            weights = lines.stream().map(LedgerLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            counting = lines.size();
        }

        /** J3 and, where no weight is over 0, J5: by count. */
        BigDecimal moved(LedgerLine before, LedgerLine after) {
            BigDecimal rise = after.value().subtract(before.value());
            return weights.signum() == 0 ? rise.divide(BigDecimal.valueOf(counting), MathContext.DECIMAL64)
                    : rise.multiply(before.weight()).divide(weights, MathContext.DECIMAL64);
        }
    }

    /** R4: what only supports is shown beside the set. */
    private static boolean inSet(LedgerLine line) {
        return line.leftOut().filter("R4"::equals).isEmpty();
    }

    private static Map<Long, LedgerLine> byIssue(Ledger ledger) {
        return ledger.lines().stream().filter(Changes::inSet).collect(Collectors.toMap(line -> line.issue().value(), Function.identity(),
                (one, other) -> other, HashMap::new));
    }
}
