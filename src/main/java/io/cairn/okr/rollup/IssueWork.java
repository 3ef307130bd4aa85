package io.cairn.okr.rollup;

import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.FigureEvent.Change;
import io.cairn.okr.model.FigureEvent.Kind;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Route;
import io.cairn.okr.progress.WorkLog;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When the work behind a share of issues was done: a finished issue on the day of its resolution, also before it was linked;
 * steps on the way, and what was never resolved, on the day the figure followed them. What came into the set by itself, through
 * an epic, a query or a field, came on top; what people brought in by a new source or by hand is their plan.
 */
final class IssueWork {
    private final List<LedgerLine> lines;
    private final Map<IssueId, IssueFacts> facts;
    private final ZoneId zone;
    private final BigDecimal whole;
    private final WorkLog log = new WorkLog(LocalDate.MIN);

    /** @param facts of all its issues that are worth something or came in lately, as far as they are there */
    IssueWork(Ledger ledger, Map<IssueId, IssueFacts> facts, ZoneId zone) {
        lines = ledger.lines().stream().filter(LedgerLine::counts).toList();
        this.facts = facts;
        this.zone = zone;
        whole = lines.stream().map(LedgerLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The issues whose facts matter. */
    static Stream<IssueId> issues(Ledger ledger) {
        return ledger.lines().stream().filter(line -> line.counts() && line.value().signum() > 0).map(LedgerLine::issue);
    }

    /** Weight of all issues that count. */
    BigDecimal whole() {
        return whole;
    }

    /** Weight of what is not done yet. */
    BigDecimal remaining() {
        return whole.subtract(lines.stream().map(IssueWork::worth).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * @param events  what the figure followed, oldest first
     * @param planned when people changed the set
     */
    WorkLog log(List<FigureEvent> events, Set<LocalDate> planned) {
        Map<IssueId, List<Step>> steps = new HashMap<>();
        Map<IssueId, LocalDate> came = new HashMap<>();
        events.forEach(event -> event.changes().forEach(change -> {
            LocalDate day = day(event.at());
            steps.computeIfAbsent(change.issue(), issue -> new ArrayList<>()).add(new Step(day, change));
            if (change.kind() == Kind.ADDED && byItself(change) && !planned.contains(day)) {
                came.putIfAbsent(change.issue(), day);
            }
        }));
        for (LedgerLine line : lines) {
            work(line, steps.getOrDefault(line.issue(), List.of()));
            Optional.ofNullable(came.get(line.issue())).filter(day -> open(line, day)).ifPresent(day -> log.added(day, line.weight()));
        }
        return log;
    }

    private void work(LedgerLine line, List<Step> steps) {
        Optional<LocalDate> resolved = resolved(line);
        BigDecimal told = BigDecimal.ZERO;
        if (resolved.isEmpty() || steps.stream().anyMatch(Step::partial)) {
            for (Step step : steps) {
                BigDecimal amount = step.change().by().multiply(whole);
                told = told.add(amount);
                log.done(step.day(), amount);
            }
        }
        BigDecimal untold = worth(line).subtract(told).max(BigDecimal.ZERO);
        resolved.ifPresent(day -> log.done(day, untold));
    }

    /** Whether it was still to be done when it came. */
    private boolean open(LedgerLine line, LocalDate came) {
        return resolved(line).map(day -> !day.isBefore(came)).orElse(true);
    }

    private Optional<LocalDate> resolved(LedgerLine line) {
        return Optional.ofNullable(facts.get(line.issue())).flatMap(issue -> issue.readings().resolvedAt()).map(this::day);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static boolean byItself(Change change) {
        Set<Route> routes = new HashSet<>(change.routes());
        return !routes.isEmpty() && !routes.contains(Route.DIRECT);
    }

    private static BigDecimal worth(LedgerLine line) {
        return line.weight().multiply(line.value());
    }

    private record Step(LocalDate day, Change change) {
        boolean partial() {
            return change.kind() == Kind.PROGRESSED || change.kind() == Kind.FELL_BACK;
        }
    }
}
