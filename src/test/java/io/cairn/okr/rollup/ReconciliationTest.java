package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.okr.model.CheckRun;
import io.cairn.okr.model.CheckRun.Extent;
import io.cairn.okr.model.CheckRun.State;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import io.cairn.okr.rollup.Reconciliation.Call;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ReconciliationTest {
    @Rule
    public final Office office = new Office();
    private Objective objective;

    @Before
    public void begin() {
        objective = office.objective("Ship");
    }

    @Test
    public void itCorrectsWhatNoEventToldOfAndCounts() {
        KeyResult missed = office.share(objective, office.issues.open(1));
        office.share(objective, office.issues.open(2));
        office.issues.done(1);
        CheckRun run = everything();
        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(List.of(run.progress().total(), run.progress().scanned(), run.progress().corrected(), run.progress().failed()))
                .containsExactly(2, 2, 1, 0);
        assertThat(office.percent(missed)).isEqualTo("100%");
        assertThat(office.percent(objective)).isEqualTo("50%");
        assertThat(everything().progress().corrected()).isZero();
    }

    @Test
    public void cyclesThatAreOverAreLeftAlone() {
        office.quarter = office.cycle("Q3 2026", "2026-07-01", "2026-09-30");
        KeyResult old = office.share(office.objective("Ship"), office.issues.open(1));
        office.issues.done(1);
        assertThat(everything().progress().scanned()).isZero();
        assertThat(office.percent(old)).isEqualTo("0%");
    }

    @Test
    public void oneThatFailsDoesNotEndTheCheck() {
        office.share(office.objective("Sell"), office.issues.open(1));
        KeyResult sound = office.share(objective, office.issues.open(2));
        office.issues.done(2);
        office.issues.beforeReading = ids -> {
            if (ids.contains(new IssueId(1))) {
                throw new IllegalStateException("broken");
            }
        };
        CheckRun run = everything();
        assertThat(run.progress().failed()).isEqualTo(1);
        assertThat(run.progress().corrected()).isEqualTo(1);
        assertThat(office.percent(sound)).isEqualTo("100%");
    }

    @Test
    public void aNodeThatEndsInTheMiddleGoesOnThereAfterItsStart() {
        List<KeyResult> all = many(KeyResultFigures.TOGETHER + 10);
        AtomicInteger asked = new AtomicInteger();
        office.reconciliation.answer(Call.EVERYTHING, () -> asked.incrementAndGet() <= 2);
        CheckRun half = latest();
        assertThat(half.state()).isEqualTo(State.RUNNING);
        assertThat(half.progress().scanned()).isEqualTo(KeyResultFigures.TOGETHER);
        assertThat(half.progress().last()).isEqualTo(all.get(KeyResultFigures.TOGETHER - 1).id().value());
        office.newReconciliation("one").answer(Call.BEGUN, () -> true);
        CheckRun whole = latest();
        assertThat(whole.id()).isEqualTo(half.id());
        assertThat(whole.state()).isEqualTo(State.DONE);
        assertThat(whole.progress().scanned()).isEqualTo(all.size());
        assertThat(whole.progress().corrected()).isEqualTo(all.size());
        assertThat(all).allSatisfy(keyResult -> assertThat(office.percent(keyResult)).isEqualTo("100%"));
    }

    @Test
    public void anotherNodeTakesItOverOnlyAfterTwoMinutesWithoutASign() {
        many(3);
        office.reconciliation.begin(Extent.EVERYTHING, Optional.empty());
        Reconciliation other = office.newReconciliation("two");
        other.answer(Call.BEGUN, () -> true);
        assertThat(latest().state()).isEqualTo(State.RUNNING);
        office.clock.on(Reconciliation.ABANDONED.plusSeconds(1));
        other.answer(Call.BEGUN, () -> true);
        assertThat(latest().state()).isEqualTo(State.DONE);
        assertThat(latest().worker().node()).isEqualTo("two");
    }

    @Test
    public void itStopsWhenAskedAndSaysHowFarItCame() {
        many(KeyResultFigures.TOGETHER + 10);
        AtomicInteger asked = new AtomicInteger();
        office.reconciliation.answer(Call.EVERYTHING, () -> {
            if (asked.incrementAndGet() == 3) {
                office.runs.askToStop(latest().id());
            }
            return asked.get() < 3 || latest().state() == State.RUNNING;
        });
        office.reconciliation.answer(Call.BEGUN, () -> true);
        assertThat(latest().state()).isEqualTo(State.STOPPED);
        assertThat(latest().progress().scanned()).isEqualTo(KeyResultFigures.TOGETHER);
        assertThat(latest().ended()).isPresent();
    }

    @Test
    public void afterAWholeOneTheNextLooksOnlyAtWhatChangedAndAtQueries() {
        office.share(objective, office.issues.open(1));
        KeyResult changed = office.share(objective, office.issues.open(2));
        KeyResult query = office.keyResult(objective, Office.SHARE);
        office.issues.query("project = APP", Set.of());
        office.source(query, new IssueSource.Query("project = APP", Office.ANNA));
        assertThat(due().extent()).isEqualTo(Extent.EVERYTHING);
        office.clock.on(Duration.ofHours(1));
        office.issues.recent = Optional.of(Set.of(office.issues.done(2)));
        CheckRun run = due();
        assertThat(run.extent()).isEqualTo(Extent.RECENT);
        assertThat(run.progress().scanned()).isEqualTo(2);
        assertThat(office.percent(changed)).isEqualTo("100%");
    }

    @Test
    public void onceADayAndWhenTooMuchChangedItLooksAtEverything() {
        many(4);
        due();
        office.clock.on(Duration.ofHours(1));
        office.issues.recent = Optional.empty();
        assertThat(due().progress().scanned()).isEqualTo(4);
        office.issues.recent = Optional.of(Set.of());
        assertThat(due().progress().scanned()).isZero();
        office.clock.on(Duration.ofHours(24));
        assertThat(due().extent()).isEqualTo(Extent.EVERYTHING);
    }

    @Test
    public void oneThatIsUnderWayElsewhereIsNotBegunAgain() {
        office.newReconciliation("two").begin(Extent.EVERYTHING, Optional.empty());
        long id = latest().id();
        office.reconciliation.answer(Call.DUE, () -> true);
        assertThat(latest().id()).isEqualTo(id);
        assertThat(latest().state()).isEqualTo(State.RUNNING);
    }

    @Test
    public void afterAFailureOfTheStoreItGoesOnWhereItStood() {
        List<KeyResult> all = many(3);
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> office.reconciliation.answer(Call.EVERYTHING, () -> {
            if (asked.incrementAndGet() == 2) {
                throw new IllegalStateException("the database is away");
            }
            return true;
        })).hasMessage("the database is away");
        office.reconciliation.answer(Call.BEGUN, () -> true);
        assertThat(latest().state()).isEqualTo(State.DONE);
        assertThat(all).allSatisfy(keyResult -> assertThat(office.percent(keyResult)).isEqualTo("100%"));
    }

    /** Each with an issue that was done without anybody noticing. */
    private List<KeyResult> many(int count) {
        List<KeyResult> all = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            all.add(office.share(objective, office.issues.open(id)));
        }
        for (int id = 1; id <= count; id++) {
            office.issues.done(id);
        }
        return all;
    }

    private CheckRun everything() {
        office.reconciliation.answer(Call.EVERYTHING, () -> true);
        return latest();
    }

    private CheckRun due() {
        office.reconciliation.answer(Call.DUE, () -> true);
        return latest();
    }

    private CheckRun latest() {
        return office.runs.latest().orElseThrow();
    }
}
