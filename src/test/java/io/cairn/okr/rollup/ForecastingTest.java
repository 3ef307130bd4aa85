package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeptOutlook;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.Outlook;
import io.cairn.okr.model.Outlook.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** F1–F3: what is foreseen from what is kept, once a day. */
public class ForecastingTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Measure HOURS = new Measure.Linear(BigDecimal.ZERO, BigDecimal.valueOf(100), Measure.Direction.INCREASE, "h");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Rule
    public final Office office = new Office();
    private Objective objective;

    @Before
    public void begin() { // on the 23rd
        objective = office.objective("Ship");
    }

    @Test // F3
    public void resolutionsTellThePaceOnTheFirstDayAlready() {
        KeyResult keyResult = office.share(objective, resolvedDaily(28, 30));
        Outlook outlook = look(keyResult);
        assertThat(outlook.kind()).isEqualTo(Kind.SIMULATION);
        assertThat(outlook.days().orElseThrow().p50()).as("one a day, 30 left, today is the first").contains(TODAY.plusDays(29));
        assertThat(outlook.basis().remaining()).isEqualByComparingTo("30");
        assertThat(outlook.basis().whole()).isEqualByComparingTo("58");
        assertThat(outlook.chance().orElseThrow()).isEqualByComparingTo("1");
    }

    @Test // F3
    public void whatWasResolvedAndLinkedByWeightCountsByWeight() {
        KeyResult keyResult = office.keyResult(objective, Office.SHARE);
        for (int day = 1; day <= 28; day++) {
            office.source(keyResult, new IssueSource.Direct(office.issues.resolved(day, noon(day)), BigDecimal.valueOf(3)));
        }
        office.source(keyResult, new IssueSource.Direct(office.issues.open(99), BigDecimal.valueOf(30)));
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(look(keyResult).days().orElseThrow().p50()).as("three a day, 30 left").contains(TODAY.plusDays(9));
    }

    @Test // F1
    public void withoutAResolutionTheDayTheFigureFollowedCounts() {
        KeyResult keyResult = office.share(objective, open(1, 20));
        for (int id = 1; id <= 10; id++) {
            office.changed(office.issues.done(id));
            office.clock.on(DAY);
        }
        Outlook outlook = look(keyResult);
        assertThat(outlook.kind()).isEqualTo(Kind.LINEAR);
        assertThat(outlook.basis().throughput().net()).isEqualByComparingTo("10");
        assertThat(outlook.onLine().orElseThrow()).isBetween(TODAY.plusDays(19), TODAY.plusDays(24));
    }

    @Test // J9
    public void whatFellBackIsTakenOff() {
        KeyResult keyResult = office.share(objective, open(1, 4));
        office.changed(office.issues.done(1));
        office.clock.on(DAY);
        office.changed(office.issues.open(1));
        office.clock.on(DAY);
        assertThat(look(keyResult).basis().throughput().net()).isEqualByComparingTo("0");
    }

    @Test // J10
    public void whatAQueryBringsLaterCameOnTopAndWhatPeopleLinkIsTheirPlan() {
        KeyResult keyResult = office.keyResult(objective, Office.SHARE);
        office.issues.query("x", Set.of(office.issues.open(1), office.issues.done(2)));
        office.source(keyResult, new IssueSource.Query("x", Office.ANNA));
        office.recalculation.keyResultChanged(keyResult.id());
        office.clock.on(DAY);
        office.issues.query("x", Set.of(office.issues.done(1), office.issues.done(2), office.issues.open(3)));
        office.link(keyResult, office.issues.open(4));
        office.recalculation.keyResultChanged(keyResult.id());
        office.clock.on(DAY);
        BigDecimal added = look(keyResult).basis().throughput().days().stream().map(day -> day.added()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(added).isEqualByComparingTo("1");
    }

    @Test // F1
    public void aValueGoesByItsSamples() {
        KeyResult keyResult = office.keyResult(objective, HOURS);
        for (int day = 0; day <= 10; day++) {
            office.says(keyResult, String.valueOf(day * 2));
            office.recalculation.keyResultChanged(keyResult.id());
            office.clock.on(DAY);
        }
        office.sampling.takeYesterdays();
        Outlook outlook = look(keyResult);
        assertThat(outlook.kind()).isEqualTo(Kind.LINEAR);
        assertThat(outlook.onLine()).as("2 % a day, 80 % left on the 4th of December").contains(LocalDate.parse("2026-12-04").plusDays(39));
    }

    @Test
    public void oneIsKeptForEachDayAndRepeatingChangesNothing() {
        KeyResult keyResult = office.share(objective, resolvedDaily(28, 30));
        assertThat(office.forecasting.makeTodays(() -> true)).isEqualTo(1);
        List<KeptOutlook> first = office.forecastLog.of(keyResult.id());
        assertThat(office.forecasting.makeTodays(() -> true)).isZero();
        assertThat(office.forecastLog.of(keyResult.id())).isEqualTo(first);
        assertThat(first.get(0).outlook()).as("and another node foresees the same").isEqualTo(look(keyResult));
        office.changed(office.issues.done(1_000));
        assertThat(office.forecasting.makeTodays(() -> true)).as("the figure has moved").isEqualTo(1);
        office.clock.on(DAY);
        assertThat(office.forecasting.makeTodays(() -> true)).isEqualTo(1);
        assertThat(office.forecastLog.of(keyResult.id())).extracting(KeptOutlook::madeOn, KeptOutlook::counted)
                .containsExactly(tuple(TODAY, true), tuple(TODAY.plusDays(1), false));
    }

    @Test
    public void whoIsToldToStopStopsAndTheRestIsMadeNextTime() {
        office.share(objective, office.issues.open(1));
        assertThat(office.forecasting.makeTodays(() -> false)).isZero();
        assertThat(office.forecasting.makeTodays(() -> true)).isEqualTo(1);
    }

    @Test
    public void afterTheCycleNothingIsForeseen() {
        office.share(objective, office.issues.open(1));
        office.clock.on(DAY.multipliedBy(60));
        assertThat(office.forecasting.makeTodays(() -> true)).isZero();
    }

    private Outlook look(KeyResult keyResult) {
        return office.lookAhead.of(List.of(keyResult), office.quarter.plan()).get(keyResult.id()).outlook();
    }

    /** One resolved on each of so many days before today, and as many open ones. */
    private IssueId[] resolvedDaily(int days, int open) {
        Set<IssueId> all = new LinkedHashSet<>();
        for (int day = 1; day <= days; day++) {
            all.add(office.issues.resolved(day, noon(day)));
        }
        all.addAll(List.of(open(1_000, open)));
        return all.toArray(IssueId[]::new);
    }

    private IssueId[] open(int first, int count) {
        IssueId[] open = new IssueId[count];
        for (int at = 0; at < count; at++) {
            open[at] = office.issues.open(first + at);
        }
        return open;
    }

    private static Instant noon(int daysAgo) {
        return Instant.parse("2026-11-23T12:00:00Z").minus(DAY.multipliedBy(daysAgo));
    }
}
