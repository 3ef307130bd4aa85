package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import org.junit.Rule;
import org.junit.Test;

public class ReconciliationTest {
    @Rule
    public final Office office = new Office();

    @Test
    public void itCorrectsWhatNoEventToldOfAndCounts() {
        Objective objective = office.objective("Ship");
        KeyResult missed = office.share(objective, office.issues.open(1));
        office.share(objective, office.issues.open(2));
        office.issues.done(1);
        assertThat(office.reconciliation.run(() -> true)).isEqualTo(new Checked(2, 1, 0));
        assertThat(office.percent(missed)).isEqualTo("100%");
        assertThat(office.percent(objective)).isEqualTo("50%");
        assertThat(office.reconciliation.run(() -> true)).isEqualTo(new Checked(2, 0, 0));
    }

    @Test
    public void cyclesThatAreOverAreLeftAlone() {
        office.quarter = office.cycle("Q3 2026", "2026-07-01", "2026-09-30");
        KeyResult old = office.share(office.objective("Ship"), office.issues.open(1));
        office.issues.done(1);
        assertThat(office.reconciliation.run(() -> true)).isEqualTo(Checked.NOTHING);
        assertThat(office.percent(old)).isEqualTo("0%");
    }

    @Test
    public void oneThatFailsDoesNotEndTheCheck() {
        office.share(office.objective("Sell"), office.issues.open(1));
        KeyResult sound = office.share(office.objective("Ship"), office.issues.open(2));
        office.issues.done(2);
        office.issues.beforeReading = ids -> {
            if (ids.contains(new IssueId(1))) {
                throw new IllegalStateException("broken");
            }
        };
        assertThat(office.reconciliation.run(() -> true)).isEqualTo(new Checked(2, 1, 1));
        assertThat(office.percent(sound)).isEqualTo("100%");
    }

    @Test
    public void itEndsWhenAskedTo() {
        office.share(office.objective("Ship"), office.issues.open(1));
        assertThat(office.reconciliation.run(() -> false)).isEqualTo(Checked.NOTHING);
    }
}
