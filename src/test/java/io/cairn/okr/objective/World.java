package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.jira.FakeJira;
import io.cairn.okr.model.Alignment;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.AuditLog;
import io.cairn.okr.store.CheckInLog;
import io.cairn.okr.store.ChosenSettings;
import io.cairn.okr.store.Cycles;
import io.cairn.okr.store.EmptyStore;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.ForecastLog;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;
import io.cairn.okr.store.PlanMemory;
import io.cairn.okr.store.Sources;
import io.cairn.okr.store.TargetChanges;
import io.cairn.okr.store.Transactions;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.rules.ExternalResource;

/**
 * A small company: one project APP, people with every kind of right, the fourth quarter of 2026, and all use cases on
 * a real store. It is Monday, 23 November 2026, in Shanghai.
 */
public final class World extends ExternalResource {
    /** Jira administrator who may browse the project but does not administer it. */
    public static final UserKey ADMIN = new UserKey("admin");
    /** Jira administrator who may not browse the project. */
    public static final UserKey FAR_ADMIN = new UserKey("far-admin");
    /** Administers the project. */
    public static final UserKey LEAD = new UserKey("lead");
    /** Owns the objective; may browse the project only. */
    public static final UserKey OWNER = new UserKey("owner");
    /** Owns the key result; may browse the project only. */
    public static final UserKey HOLDER = new UserKey("holder");
    /** May edit the project's issues. */
    public static final UserKey DEVELOPER = new UserKey("developer");
    /** May browse the project only. */
    public static final UserKey VIEWER = new UserKey("viewer");
    /** A user of Jira without the project. */
    public static final UserKey STRANGER = new UserKey("stranger");
    /** No user of Jira, though the project's permissions would let this person browse. */
    public static final UserKey UNLICENSED = new UserKey("unlicensed");
    public static final List<UserKey> EVERYBODY =
            List.of(ADMIN, FAR_ADMIN, LEAD, OWNER, HOLDER, DEVELOPER, VIEWER, STRANGER, UNLICENSED);

    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    public static final Measure SHARE = new Measure.Share(ShareRules.DEFAULT);
    public static final Measure HOURS =
            new Measure.Linear(BigDecimal.ZERO, new BigDecimal("100"), Measure.Direction.INCREASE, "h");

    private EmptyStore store;
    public final FakeJira jira = new FakeJira();
    public final List<String> recomputed = new ArrayList<>();
    public ProjectId app;
    public IssueId issue;
    public Instant now = NOW;

    public Cycles cycles;
    public Objectives objectives;
    public KeyResults keyResults;
    public Sources sources;
    public Figures figures;
    public CheckInLog checkInLog;
    public AuditLog audit;
    public ChosenSettings settings;
    public Clock clock;
    public Calendar calendar;
    public Transactions transactions;
    public MilestoneTicks milestoneTicks;
    public Access access;
    public FigureKeeper keeper;
    public Planning planning;
    public Linking linking;
    public SourceChoices choices;
    public Overviews overviews;
    public IssueKeyResults issueKeyResults;
    public Happenings happenings;
    public Why why;
    public Search search;
    public Cycle quarter;

    @Override
    protected void before() {
        people();
        repositories();
        useCases();
        quarter = cycles.add(new CyclePlan("Q4 2026", LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-31")));
    }

    @Override
    protected void after() {
        store.close();
    }

    private void people() {
        jira.user(ADMIN, FAR_ADMIN, LEAD, OWNER, HOLDER, DEVELOPER, VIEWER, STRANGER).administrator(ADMIN).administrator(FAR_ADMIN);
        app = jira.project(10, "APP", ADMIN, LEAD, OWNER, HOLDER, DEVELOPER, VIEWER, UNLICENSED);
        jira.administers(app, LEAD).edits(app, DEVELOPER);
        issue = jira.issue(app, 1);
    }

    private void repositories() {
        store = new EmptyStore();
        cycles = new Cycles(store.ao());
        objectives = new Objectives(store.ao());
        keyResults = new KeyResults(store.ao());
        sources = new Sources(store.ao());
        figures = new Figures(store.ao());
        checkInLog = new CheckInLog(store.ao());
        audit = new AuditLog(store.ao());
        settings = new ChosenSettings(store.ao());
        clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Shanghai");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        keeper = new FigureKeeper() {
            @Override
            public void keyResultChanged(KeyResultId id) {
                recomputed.add(id.key());
            }

            @Override
            public void objectiveChanged(ObjectiveId id) {
                recomputed.add(id.key());
            }
        };
    }

    private void useCases() {
        access = new Access(jira, jira, jira, objectives, keyResults);
        calendar = new Calendar(cycles, clock);
        RulesInForce rules = new RulesInForce(settings, jira);
        PlanMemory plans = new PlanMemory(store.ao());
        Assembly assembly = assembly(plans, rules);
        Lineage lineage = new Lineage(objectives);
        Trail trail = new Trail(audit, clock);
        transactions = new Transactions(store.ao());
        milestoneTicks = new MilestoneTicks(keyResults, trail, calendar);
        Keeping keeping = new Keeping(transactions, keyResults, keeper);
        ObjectiveChecks checks = new ObjectiveChecks(cycles, lineage, jira);
        SourceWishes wishes = new SourceWishes(jira.visible(), jira, jira);
        planning = new Planning(new CyclePlanning(access, cycles, trail, keeping),
                new ObjectivePlanning(access, checks, objectives, trail, keeping),
                new KeyResultPlanning(access, new KeyResultChecks(checks, wishes, sources, checkInLog), keyResults, sources,
                        new TargetChanges(store.ao()), trail, keeping));
        SourceTexts texts = new SourceTexts(sources, jira.visible(), jira, jira);
        overviews = new Overviews(access, objectives, assembly, texts, calendar, new Ahead(new ForecastLog(store.ao()), calendar));
        linking = new Linking(access, wishes, new SourceShelf(sources, trail, keeping), texts, overviews, jira);
        RouteNames routes = new RouteNames(sources, jira);
        choices = new SourceChoices(access, jira, jira);
        issueKeyResults = issueKeyResults(plans, rules);
        happenings = new Happenings(figures, jira.visible());
        why = new Why(access, assembly, new KeyResultAccounts(figures, jira.visible(), rules, jira, routes, jira),
                new ObjectiveAccounts(objectives, figures, rules), happenings, new TargetChanges(store.ao()));
        search = new Search(access, objectives, keyResults, lineage, assembly);
    }

    private Assembly assembly(PlanMemory plans, RulesInForce rules) {
        return new Assembly(new Reading(plans, objectives, figures, calendar, rules), plans, jira);
    }

    private IssueKeyResults issueKeyResults(PlanMemory plans, RulesInForce rules) {
        Assembly assembly = assembly(plans, rules);
        return new IssueKeyResults(access, jira.visible(), figures, assembly, new Servings(sources, figures, plans, assembly,
                new EpicLinks(jira, jira.visible()), new RouteNames(sources, jira)));
    }

    /** The same as {@link #issueKeyResults} on a node that remembers nothing. */
    IssueKeyResults forgetful() {
        return issueKeyResults(new PlanMemory(store.ao()), new RulesInForce(settings, jira));
    }

    /** How many statements it prepares. */
    public int statements(Supplier<?> work) {
        return store.statements(work).size();
    }

    /** Everything on disk; equal if nothing was written in between. */
    public List<String> content() {
        return store.content();
    }

    public Home team() {
        return Home.of(app);
    }

    public ObjectivePlan plan(String title, Home home) {
        return new ObjectivePlan(title, "", home, quarter.id(), OWNER, Alignment.NONE);
    }

    public ObjectivePlan under(ObjectivePlan plan, ObjectiveId parent) {
        return new ObjectivePlan(plan.title(), plan.description(), plan.home(), plan.cycle(), plan.owner(),
                new Alignment(Optional.of(parent), BigDecimal.ONE, Driver.KEY_RESULTS));
    }

    public ObjectivePlan in(ObjectivePlan plan, CycleId cycle) {
        return new ObjectivePlan(plan.title(), plan.description(), plan.home(), cycle, plan.owner(), plan.alignment());
    }

    /** An objective of the team, owned by {@link #OWNER}. */
    public Objective objective(String title) {
        return objectives.add(plan(title, team()));
    }

    /** A key result owned by {@link #HOLDER}. */
    public KeyResult keyResult(Objective objective, String title, Measure measure) {
        return keyResults.add(objective.id(), keyResultPlan(title, measure));
    }

    public KeyResultPlan keyResultPlan(String title, Measure measure) {
        return new KeyResultPlan(title, HOLDER, BigDecimal.ONE, measure);
    }
}
