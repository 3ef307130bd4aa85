package io.cairn.okr.rollup;

import io.cairn.okr.jira.Resolutions;
import io.cairn.okr.model.Alignment;
import io.cairn.okr.model.Confidence;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.Statement;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.RulesInForce;
import io.cairn.okr.progress.Labels;
import io.cairn.okr.store.CheckInLog;
import io.cairn.okr.store.Cycles;
import io.cairn.okr.store.EmptyStore;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;
import io.cairn.okr.store.Requests;
import io.cairn.okr.store.Sources;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.rules.ExternalResource;

/** Everything that keeps figures, on a real store; only the issues are ours. It is the 23rd of November 2026. */
final class Office extends ExternalResource {
    static final UserKey ANNA = new UserKey("JIRAUSER10100");
    static final Measure SHARE = new Measure.Share(ShareRules.DEFAULT);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    final MovingIssues issues = new MovingIssues();
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private EmptyStore store;
    Cycles cycles;
    Objectives objectives;
    KeyResults keyResults;
    Sources sources;
    Figures figures;
    CheckInLog checkIns;
    Requests requests;
    KeyResultFigures keyResultFigures;
    ObjectiveFigures objectiveFigures;
    RecalculationQueue queue;
    Recalculation recalculation;
    Round round;
    Reconciliation reconciliation;
    Cycle quarter;

    @Override
    protected void before() {
        store = new EmptyStore();
        cycles = new Cycles(store.ao());
        objectives = new Objectives(store.ao());
        keyResults = new KeyResults(store.ao());
        sources = new Sources(store.ao());
        figures = new Figures(store.ao());
        checkIns = new CheckInLog(store.ao());
        requests = new Requests(store.ao());
        figureKeeping();
        quarter = cycle("Q4 2026", "2026-10-01", "2026-12-31");
    }

    @Override
    protected void after() {
        store.close();
    }

    private void figureKeeping() {
        RulesInForce rules = new RulesInForce(new NoResolutions());
        queue = new RecalculationQueue();
        keyResultFigures = new KeyResultFigures(keyResults, figures,
                new Reckoning(sources, checkIns, new Expansion(issues), rules), clock);
        objectiveFigures = new ObjectiveFigures(objectives, new Parts(keyResults, objectives, figures, rules), figures, clock);
        recalculation = new Recalculation(keyResultFigures, objectiveFigures, queue);
        round = newRound();
        reconciliation = new Reconciliation(cycles, keyResults, objectives, keyResultFigures, objectiveFigures, queue, clock);
    }

    /** What the worker of another node would use. */
    Round newRound() {
        return new Round(new Touched(sources, figures, issues, clock), keyResultFigures, objectiveFigures, queue);
    }

    Cycle cycle(String name, String start, String end) {
        return cycles.add(new CyclePlan(name, LocalDate.parse(start), LocalDate.parse(end)));
    }

    Objective objective(String title) {
        return objectives.add(new ObjectivePlan(title, "", Home.company(), quarter.id(), ANNA, Alignment.NONE));
    }

    /** Moved by what is aligned to it. */
    Objective movedByChildren(String title) {
        return objectives.add(new ObjectivePlan(title, "", Home.company(), quarter.id(), ANNA,
                new Alignment(Optional.empty(), BigDecimal.ONE, Driver.CHILDREN)));
    }

    Objective under(Objective parent, Driver driver, String title) {
        return objectives.add(new ObjectivePlan(title, "", Home.company(), quarter.id(), ANNA,
                new Alignment(Optional.of(parent.id()), BigDecimal.ONE, driver)));
    }

    KeyResult keyResult(Objective objective, Measure measure) {
        return keyResults.add(objective.id(), new KeyResultPlan("Close the open bugs", ANNA, BigDecimal.ONE, measure));
    }

    /** A share of these issues, already counted. */
    KeyResult share(Objective objective, IssueId... linked) {
        KeyResult keyResult = keyResult(objective, SHARE);
        for (IssueId issue : linked) {
            link(keyResult, issue);
        }
        recalculation.keyResultChanged(keyResult.id());
        return keyResult;
    }

    LinkedSource link(KeyResult keyResult, IssueId issue) {
        return source(keyResult, new IssueSource.Direct(issue, BigDecimal.ONE));
    }

    LinkedSource source(KeyResult keyResult, IssueSource source) {
        return sources.add(keyResult.id(), source, ANNA, NOW);
    }

    void says(KeyResult keyResult, String value) {
        Optional<BigDecimal> said = Optional.ofNullable(value).map(BigDecimal::new);
        checkIns.append(keyResult.id(), ANNA, NOW, new Statement(said, new Confidence(5), ""), Optional.empty(), Optional.empty());
    }

    /** As the worker does when these issues changed. */
    boolean changed(IssueId... ids) {
        return round.of(new Batch(Set.of(ids), Set.of(), Set.of(), false), () -> true);
    }

    StoredFigure of(KeyResultId id) {
        return figures.ofKeyResults(List.of(id)).get(id);
    }

    StoredFigure of(ObjectiveId id) {
        return figures.ofObjectives(List.of(id)).get(id);
    }

    /** "50%". */
    String percent(KeyResult keyResult) {
        return Labels.percent(of(keyResult.id()).figure().raw(), Locale.CHINESE);
    }

    /** "50%". */
    String percent(Objective objective) {
        return Labels.percent(of(objective.id()).figure().raw(), Locale.CHINESE);
    }

    private static final class NoResolutions implements Resolutions {
        @Override
        public Set<String> named(Set<String> names) {
            return Set.of();
        }

        @Override
        public Map<String, String> names() {
            return Map.of();
        }
    }
}
