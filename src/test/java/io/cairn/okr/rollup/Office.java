package io.cairn.okr.rollup;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import io.cairn.okr.jira.Histories;
import io.cairn.okr.jira.IssueFields;
import io.cairn.okr.jira.Letters;
import io.cairn.okr.jira.Resolutions;
import io.cairn.okr.jira.ThisNode;
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
import io.cairn.okr.objective.Calendar;
import io.cairn.okr.objective.PastPlans;
import io.cairn.okr.objective.RulesInForce;
import io.cairn.okr.progress.Labels;
import io.cairn.okr.store.AuditLog;
import io.cairn.okr.store.CheckInLog;
import io.cairn.okr.store.CheckRuns;
import io.cairn.okr.store.ChosenSettings;
import io.cairn.okr.store.Cycles;
import io.cairn.okr.store.EmptyStore;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.ForecastLog;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;
import io.cairn.okr.store.PlanMemory;
import io.cairn.okr.store.QueryMembers;
import io.cairn.okr.store.Requests;
import io.cairn.okr.store.Samples;
import io.cairn.okr.store.Sources;
import io.cairn.okr.store.Tellings;
import io.cairn.okr.store.Transactions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.rules.ExternalResource;

/** Everything that keeps figures, on a real store; only the issues are ours. It is the 23rd of November 2026. */
final class Office extends ExternalResource {
    static final UserKey ANNA = new UserKey("JIRAUSER10100");
    static final Measure SHARE = new Measure.Share(ShareRules.DEFAULT);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    final MovingIssues issues = new MovingIssues();
    final ShiftedClock clock = new ShiftedClock(NOW);
    /** Whether the database refuses everything. */
    volatile boolean refused;
    /** Done before something is written. */
    volatile Runnable beforeWriting = () -> { };
    /** The kinds of rows that were asked for, one for each statement. */
    final List<Class<?>> asked = new CopyOnWriteArrayList<>();
    private EmptyStore store;
    private ActiveObjects ao;
    AuditLog audit;
    Cycles cycles;
    Objectives objectives;
    KeyResults keyResults;
    Sources sources;
    Figures figures;
    CheckInLog checkIns;
    Requests requests;
    Reckoning reckoning;
    KeyResultFigures keyResultFigures;
    ObjectiveFigures objectiveFigures;
    CheckRuns runs;
    Samples samples;
    ChosenSettings settings;
    QueryMembers members;
    Sampling sampling;
    ForecastLog forecastLog;
    LookAhead lookAhead;
    Forecasting forecasting;
    Tellings tellings;
    Alarm alarm;
    /** Who was written to: "JIRAUSER10100 okr.letter.QUERY_FAILED.subject KR-1". */
    final List<String> written = new CopyOnWriteArrayList<>();
    private final Letters letters = (to, subject, text, page, words) -> written.add(to.value() + " " + subject + " " + words[0]);
    RecalculationQueue queue;
    Recalculation recalculation;
    Round round;
    Reconciliation reconciliation;
    Cycle quarter;

    @Override
    protected void before() {
        store = new EmptyStore();
        ao = refusable(store.ao());
        cycles = new Cycles(ao);
        objectives = new Objectives(ao);
        keyResults = new KeyResults(ao);
        sources = new Sources(ao);
        figures = new Figures(ao);
        checkIns = new CheckInLog(ao);
        requests = new Requests(ao);
        runs = new CheckRuns(ao);
        samples = new Samples(ao);
        tellings = new Tellings(ao);
        settings = new ChosenSettings(ao);
        forecastLog = new ForecastLog(ao);
        members = new QueryMembers(ao);
        audit = new AuditLog(ao);
        figureKeeping();
        quarter = cycle("Q4 2026", "2026-10-01", "2026-12-31");
    }

    @Override
    protected void after() {
        store.close();
    }

    private ActiveObjects refusable(ActiveObjects ao) {
        return (ActiveObjects) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("executeInTransaction")) {
                beforeWriting.run();
            }
            if (refused) {
                throw new IllegalStateException("the database refuses");
            }
            if (arguments != null && arguments[0] instanceof Class<?> kind && !method.getName().equals("create")) {
                asked.add(kind);
            }
            try {
                return method.invoke(ao, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    private void figureKeeping() {
        figureKeeping(new RecalculationQueue());
    }

    /** Builds it all anew around a queue. */
    void figureKeeping(RecalculationQueue around) {
        RulesInForce rules = new RulesInForce(settings, new NoResolutions());
        alarm = new Alarm(tellings, letters, clock);
        PlanMemory plans = new PlanMemory(ao);
        sampling = new Sampling(plans, figures, samples, clock);
        lookAhead = new LookAhead(figures, samples, sources, issues, clock);
        forecasting = new Forecasting(plans, figures, lookAhead, forecastLog, clock);
        queue = around;
        reckoning = new Reckoning(new EnteredValues(checkIns, objectives, new Calendar(cycles, clock), rules), new Expansion(issues), rules);
        Watch watch = new Watch(members, new Transactions(ao));
        keyResultFigures = new KeyResultFigures(new OnDisk(figures, plans, watch), figures, reckoning, issues, sampling, watch, alarm, clock);
        objectiveFigures = new ObjectiveFigures(plans, new Parts(objectives, figures, rules), figures, sampling, clock);
        recalculation = new Recalculation(keyResultFigures, objectiveFigures, queue);
        round = newRound();
        reconciliation = newReconciliation("one");
    }

    /** What the worker of another node would use. */
    Round newRound() {
        return newRound(false);
    }

    /** @param amongOthers whether it works in a cluster */
    Round newRound(boolean amongOthers) {
        return new Round(touched(), keyResultFigures, objectiveFigures, queue, node("one", amongOthers));
    }

    static ThisNode node(String name, boolean amongOthers) {
        return new ThisNode() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public boolean amongOthers() {
                return amongOthers;
            }
        };
    }

    /** What the worker of a node of that name would use. */
    Reconciliation newReconciliation(String node) {
        return new Reconciliation(runs, new CheckScope(new PlanMemory(ao), runs, issues, touched(), clock), keyResultFigures,
                objectiveFigures, queue, name -> new LocalLock(), node(node, false), clock);
    }

    Touched touched() {
        return new Touched(sources, figures, issues, issues, clock);
    }

    /** Who remembers what stood when, over the same tables. */
    Recollection recollection(Histories histories, IssueFields fields) {
        return new Recollection(new Recollection.Logs(sources, checkIns, figures, members), new PastPlans(audit), reckoning, issues, histories, fields);
    }

    EmptyStore store() {
        return store;
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
        checkIns.append(keyResult, ANNA, NOW, new Statement(said, new Confidence(5), ""), Optional.empty(), Optional.empty());
    }

    /** As the worker does when these issues changed. */
    boolean changed(IssueId... ids) {
        return round.of(new Batch(Set.of(ids), Set.of(), Set.of(), false, Reconciliation.Call.NONE), () -> true);
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

    private static final class LocalLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
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
