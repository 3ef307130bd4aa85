package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Band;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Outlook;
import io.cairn.okr.model.Outlook.Basis;
import io.cairn.okr.model.Outlook.Kind;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.Throughput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.Test;

public class OutlooksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final Measure SHARE = new Measure.Share(ShareRules.DEFAULT);
    private static final CyclePlan QUARTER = new CyclePlan("Q4", LocalDate.of(2026, 10, 1), END);

    @Test // F1
    public void onTheLineConstantThroughputGivesAnExactDate() {
        Outlook line = of(worked(14, 1), 20, 60);
        assertThat(line.kind()).as("two weeks are too few to draw from").isEqualTo(Kind.LINEAR);
        assertThat(line.onLine()).as("today is the first of twenty days").contains(TODAY.plusDays(19));
        assertThat(of(worked(14, 1), 39, 78).atEnd().orElseThrow()).isEqualByComparingTo("1");
        assertThat(of(worked(14, 1), 51, 60).late()).contains(12L);
        assertThat(of(worked(14, 1), 3, 7).onLine()).as("sevenths").contains(TODAY.plusDays(2));
    }

    @Test // F3
    public void withThreeWeeksItIsDrawnByChanceAndTheLineStandsBesideIt() {
        Outlook simulated = of(worked(28, 1), 50, 100);
        assertThat(simulated.kind()).isEqualTo(Kind.SIMULATION);
        assertThat(simulated.days().orElseThrow().p50()).contains(TODAY.plusDays(49));
        assertThat(simulated.onLine()).contains(TODAY.plusDays(49));
        assertThat(simulated.late()).contains(11L);
        assertThat(simulated.misses()).isTrue();
        assertThat(simulated.chance().orElseThrow()).isEqualByComparingTo("0");
        assertThat(simulated.atEnd().orElseThrow()).as("39 days from today on, of 50").isEqualByComparingTo("0.89");
    }

    @Test // F2
    public void whatRestedForFourWeeksAfterALivelyAutumnIsStillDrawnFromAllOfIt() {
        WorkLog log = new WorkLog(LocalDate.MIN);
        for (int day = 70; day > 30; day--) {
            log.done(TODAY.minusDays(day), BigDecimal.ONE);
        }
        Outlook rested = of(log, 10, 50);
        assertThat(rested.kind()).isEqualTo(Kind.SIMULATION);
        assertThat(rested.onLine()).as("the line leads nowhere").isEmpty();
        assertThat(rested.chance().orElseThrow()).isBetween(new BigDecimal("0.3"), new BigDecimal("0.99"));
    }

    @Test // F2
    public void whatNobodyCanForeseeSaysWhy() {
        assertThat(of(worked(0, 0), 10, 10).kind()).isEqualTo(Kind.NO_HISTORY);
        assertThat(of(worked(5, 1), 10, 15).kind()).isEqualTo(Kind.NO_HISTORY);
        assertThat(of(new WorkLog(LocalDate.MIN), 10, 10).kind()).as("one would know").isEqualTo(Kind.NO_MOVEMENT);
        WorkLog old = new WorkLog(LocalDate.MIN);
        old.done(TODAY.minusDays(200), BigDecimal.TEN);
        assertThat(of(old, 10, 20).kind()).isEqualTo(Kind.NO_MOVEMENT);
        assertThat(of(worked(28, -1), 10, 20).kind()).isEqualTo(Kind.BACKWARDS);
        assertThat(of(worked(28, 1), 0, 20).kind()).isEqualTo(Kind.REACHED);
        assertThat(of(worked(28, 1), 0, 0).kind()).isEqualTo(Kind.NOTHING_TO_COUNT);
        assertThat(Outlooks.of(SHARE, Optional.empty(), basis(worked(28, 1), 10, 20, END)).kind()).isEqualTo(Kind.NOTHING_TO_COUNT);
        assertThat(Outlooks.of(SHARE, Optional.of(BigDecimal.ZERO), basis(worked(28, 1), 10, 20, TODAY.minusDays(1))).kind()).isEqualTo(Kind.ENDED);
        assertThat(Outlooks.of(new Measure.Binary(), Optional.of(BigDecimal.ZERO), basis(worked(28, 1), 1, 1, END)).kind()).isEqualTo(Kind.NO_PACE);
        Measure kept = new Measure.Maintain(new Band(Optional.of(BigDecimal.ONE), Optional.empty(), true), Measure.Maintain.Mode.LATEST, Optional.empty(), "");
        assertThat(Outlooks.of(kept, Optional.of(BigDecimal.ONE), basis(worked(28, 1), 1, 1, END)).kind()).isEqualTo(Kind.NO_PACE);
    }

    @Test // F3
    public void theWeeksBeforeWorkBeganDoNotDiluteItsPace() {
        WorkLog log = new WorkLog(LocalDate.MIN);
        log.done(TODAY.minusDays(17), BigDecimal.ONE);
        Throughput begun = log.upTo(TODAY);
        assertThat(begun.days()).as("three weeks and today").hasSize(22);
        log.done(TODAY.minusDays(300), BigDecimal.ONE);
        assertThat(log.upTo(TODAY).days()).as("a rest is no beginning").hasSize(85);
    }

    @Test // F3
    public void aFirstWeekOfWhichOnlyPartIsKnownIsNotDrawn() {
        WorkLog log = new WorkLog(TODAY.minusDays(25));
        log.done(TODAY.minusDays(24), BigDecimal.ONE);
        log.done(TODAY.minusDays(3), BigDecimal.ONE);
        assertThat(log.upTo(TODAY).days()).hasSize(26);
        assertThat(log.upTo(TODAY).weeks()).isEqualTo(3);
    }

    @Test // F1
    public void anObjectiveGoesOnTheLineOfItsOwnFigure() {
        TreeMap<LocalDate, BigDecimal> figures = new TreeMap<>();
        assertThat(Outlooks.ofObjective(figures, TODAY, QUARTER).kind()).isEqualTo(Kind.NOTHING_TO_COUNT);
        figures.put(TODAY.minusDays(20), new BigDecimal("0.2"));
        figures.put(TODAY, new BigDecimal("0.4"));
        assertThat(Outlooks.ofObjective(figures, TODAY, QUARTER).late()).as("0.01 a day, 0.6 to go, 38 days left").contains(22L);
        assertThat(Outlooks.ofObjective(figures, TODAY, new CyclePlan("Q3", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30))).kind()).isEqualTo(Kind.ENDED);
    }

    private static Outlook of(WorkLog log, int remaining, int whole) {
        BigDecimal raw = whole == 0 ? BigDecimal.ZERO : BigDecimal.ONE.subtract(Fractions.of(BigDecimal.valueOf(remaining), BigDecimal.valueOf(whole)));
        return Outlooks.of(SHARE, Optional.of(raw), basis(log, remaining, whole, END));
    }

    private static Basis basis(WorkLog log, int remaining, int whole, LocalDate end) {
        return new Basis(42, end, BigDecimal.valueOf(remaining), BigDecimal.valueOf(whole), log.upTo(TODAY));
    }

    /** So much on each of the last days up to yesterday. */
    private static WorkLog worked(int days, int each) {
        WorkLog log = new WorkLog(TODAY.minusDays(days));
        for (int ago = days; ago > 0; ago--) {
            log.done(TODAY.minusDays(ago), BigDecimal.valueOf(each));
        }
        return log;
    }
}
