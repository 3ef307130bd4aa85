package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Outlook;
import io.cairn.okr.model.Sample;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.progress.Outlooks;
import io.cairn.okr.progress.Simulation;
import io.cairn.okr.progress.WorkLog;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Samples;
import io.cairn.okr.store.Sources;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks ahead from what is kept (F1–F3). The same on every node: what is drawn by chance is drawn from a seed that the key result
 * and the day give. Writes nothing.
 */
public final class LookAhead {
    private final Figures figures;
    private final Samples samples;
    private final Sources sources;
    private final Issues issues;
    private final Clock clock;

    public LookAhead(Figures figures, Samples samples, Sources sources, Issues issues, Clock clock) {
        this.figures = figures;
        this.samples = samples;
        this.sources = sources;
        this.issues = issues;
        this.clock = clock;
    }

    /** An outlook and the version of the figure that it was made upon. */
    record Foreseen(long version, Outlook outlook) {
    }

    /** Of key results of one cycle; five statements for every 500 at most, and one read of the issues that are done. */
    Map<KeyResultId, Foreseen> of(List<KeyResult> all, CyclePlan cycle) {
        Map<KeyResultId, StoredFigure> stored = figures.ofKeyResults(all.stream().map(KeyResult::id).toList());
        List<KeyResult> there = all.stream().filter(one -> stored.containsKey(one.id())).toList();
        Known known = known(there);
        Map<KeyResultId, Foreseen> foreseen = new HashMap<>();
        there.forEach(one -> foreseen.put(one.id(), foreseen(one, stored.get(one.id()), cycle, known)));
        return foreseen;
    }

    private Foreseen foreseen(KeyResult keyResult, StoredFigure stored, CyclePlan cycle, Known known) {
        Measure measure = keyResult.plan().measure();
        Optional<BigDecimal> raw = stored.figure().raw();
        Outlook.Basis basis = measure instanceof Measure.Share ? ofIssues(keyResult, cycle, known)
                : ofValue(keyResult, raw.orElse(BigDecimal.ZERO), cycle, known);
        return new Foreseen(stored.version(), Outlooks.of(measure, raw, basis));
    }

    private Outlook.Basis ofIssues(KeyResult keyResult, CyclePlan cycle, Known known) {
        KeyResultId id = keyResult.id();
        IssueWork work = new IssueWork(known.ledgers().get(id), known.facts(), clock.getZone());
        WorkLog log = work.log(known.events().getOrDefault(id, List.of()), planned(known.sources().get(id)));
        return basis(keyResult, cycle, log, work.remaining(), work.whole());
    }

    private Outlook.Basis ofValue(KeyResult keyResult, BigDecimal now, CyclePlan cycle, Known known) {
        ValueWork work = new ValueWork(keyResult.plan().measure(), now);
        WorkLog log = work.log(known.samples().getOrDefault(keyResult.id(), List.of()), today());
        return basis(keyResult, cycle, log, work.remaining(), BigDecimal.ONE);
    }

    private Outlook.Basis basis(KeyResult keyResult, CyclePlan cycle, WorkLog log, BigDecimal remaining, BigDecimal whole) {
        return new Outlook.Basis(Simulation.seed(keyResult.id().value(), today()), cycle.end(), remaining, whole, log.upTo(today()));
    }

    private Set<LocalDate> planned(List<LinkedSource> all) {
        return all.stream().map(source -> LocalDate.ofInstant(source.addedAt(), clock.getZone())).collect(Collectors.toSet());
    }

    private Known known(List<KeyResult> all) {
        List<KeyResultId> shares = all.stream().filter(one -> one.plan().measure() instanceof Measure.Share).map(KeyResult::id).toList();
        List<KeyResultId> values = all.stream().map(KeyResult::id).filter(id -> !shares.contains(id)).toList();
        LocalDate since = WorkLog.since(today());
        Instant from = since.atStartOfDay(clock.getZone()).toInstant();
        Map<KeyResultId, Ledger> ledgers = figures.ledgers(shares);
        Set<IssueId> worked = new HashSet<>();
        ledgers.values().forEach(ledger -> IssueWork.issues(ledger).forEach(worked::add));
        return new Known(ledgers, figures.eventsSince(shares, from), sources.ofAll(shares), worked.isEmpty() ? Map.of() : issues.facts(worked),
                samples.since(values, since.minusDays(1)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Everything read. */
    private record Known(Map<KeyResultId, Ledger> ledgers, Map<KeyResultId, List<FigureEvent>> events,
            Map<KeyResultId, List<LinkedSource>> sources, Map<IssueId, IssueFacts> facts, Map<KeyResultId, List<Sample>> samples) {
    }
}
