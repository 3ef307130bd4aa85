package io.cairn.okr.progress;

import static io.cairn.okr.progress.Sets.done;
import static io.cairn.okr.progress.Sets.inWork;
import static io.cairn.okr.progress.Sets.todo;
import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Milestone;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.progress.CarryOver.Baseline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class CarryOverTest {
    private static final Measure LINE = new Measure.Linear(BigDecimal.TEN, BigDecimal.valueOf(2), Measure.Direction.DECREASE, "h");

    @Test // H3
    public void theNewOneBeginsWhereTheOldOneEndedAndKeepsItsTarget() {
        assertThat(next(LINE, "6", Baseline.CURRENT)).contains(new Measure.Linear(BigDecimal.valueOf(6), BigDecimal.valueOf(2), Measure.Direction.DECREASE, "h"));
        Measure measure = next(LINE, "6", Baseline.CURRENT).orElseThrow();
        assertThat(Progress.measured(measure, Entered.now(Optional.of(BigDecimal.valueOf(6)))).orElseThrow().raw().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test // H3
    public void theBaselineCanBeKept() {
        assertThat(next(LINE, "6", Baseline.KEPT)).contains(LINE);
    }

    @Test // H3
    public void whatIsReachedIsNotCarriedOver() {
        assertThat(next(LINE, "2", Baseline.CURRENT)).isEmpty();
        assertThat(next(LINE, "1", Baseline.KEPT)).isEmpty();
        assertThat(next(new Measure.Binary(), "1", Baseline.CURRENT)).isEmpty();
        assertThat(next(new Measure.Binary(), "0", Baseline.CURRENT)).contains(new Measure.Binary());
    }

    @Test // H3
    public void onlyOpenMilestonesGoOn() {
        Milestone open = new Milestone("Launch", BigDecimal.ONE, Optional.empty());
        Milestone done = new Milestone("Draft", BigDecimal.ONE, Optional.of(LocalDate.of(2026, 11, 1)));
        assertThat(next(new Measure.Milestones(List.of(done, open)), null, Baseline.CURRENT)).contains(new Measure.Milestones(List.of(open)));
        assertThat(next(new Measure.Milestones(List.of(done)), null, Baseline.CURRENT)).isEmpty();
    }

    @Test // H3
    public void zonesGoOnAsALineOnceTheFirstIsPassed() {
        Measure zones = Measure.Zones.between(BigDecimal.ZERO, BigDecimal.valueOf(100), "");
        assertThat(next(zones, "20", Baseline.CURRENT).orElseThrow()).isInstanceOf(Measure.Zones.class);
        assertThat(next(zones, "80", Baseline.CURRENT)).contains(new Measure.Linear(BigDecimal.valueOf(80), BigDecimal.valueOf(100), Measure.Direction.INCREASE, ""));
        assertThat(next(zones, "100", Baseline.CURRENT)).isEmpty();
    }

    @Test // H3
    public void onlyUnfinishedIssuesThatWereLinkedByHandMove() {
        Ledger ledger = Sets.share(done(1), todo(2), inWork(3), Sets.by(Route.QUERY, todo(4)), Sets.cancelled(5)).ledger();
        assertThat(CarryOver.unfinished(ledger)).containsExactly(new IssueId(2), new IssueId(3));
    }

    private static Optional<Measure> next(Measure measure, String current, Baseline baseline) {
        KeyResultPlan old = new KeyResultPlan("Faster", new UserKey("anna"), BigDecimal.ONE, measure);
        return CarryOver.plan(old, Optional.ofNullable(current).map(BigDecimal::new), baseline).map(KeyResultPlan::measure);
    }
}
