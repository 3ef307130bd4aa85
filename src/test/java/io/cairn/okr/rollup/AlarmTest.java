package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;

/** M8: the owner is told once. */
public class AlarmTest {
    private static final Quantity.Field POINTS = new Quantity.Field("customfield_10002");

    @Rule
    public final Office office = new Office();

    @Test // M8
    public void whoOwnsAKeyResultWhoseQueryFailsIsToldOnceHoweverOftenItFails() {
        KeyResult keyResult = queried();
        assertThat(office.written).isEmpty();
        office.issues.breakQuery("open bugs");
        for (int time = 0; time < 3; time++) {
            office.recalculation.keyResultChanged(keyResult.id());
        }
        assertThat(office.written).containsExactly(Office.ANNA.value() + " okr.letter.QUERY_FAILED.subject " + keyResult.id().key());
    }

    @Test // M8
    public void whatWorkedInBetweenIsToldAnew() {
        KeyResult keyResult = queried();
        office.issues.breakQuery("open bugs");
        office.recalculation.keyResultChanged(keyResult.id());
        office.issues.query("open bugs", Set.of(new IssueId(1)));
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.written).hasSize(1);
        office.issues.breakQuery("open bugs");
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.written).hasSize(2);
    }

    @Test // M8
    public void twoNodesTellOnceTogether() {
        KeyResult keyResult = queried();
        office.issues.breakQuery("open bugs");
        office.recalculation.keyResultChanged(keyResult.id());
        assertThat(office.tellings.claim(keyResult.id(), office.clock.instant())).isFalse();
        assertThat(office.written).hasSize(1);
    }

    @Test // M8, J14
    public void anAverageOverNothingIsToldToo() {
        Measure hours = new Measure.Linear(BigDecimal.ZERO, BigDecimal.TEN, Measure.Direction.INCREASE, "h");
        KeyResult average = office.keyResults.add(office.objective("Answer faster").id(), new KeyResultPlan("Mean effort", Office.ANNA, BigDecimal.ONE, hours,
                Optional.of(new Aggregate(Aggregate.Function.AVG, Optional.of(POINTS), 0)), Expectation.DEFAULT));
        office.link(average, office.issues.open(1));
        office.recalculation.keyResultChanged(average.id());
        assertThat(office.written).containsExactly(Office.ANNA.value() + " okr.letter.NOTHING_TO_AGGREGATE.subject " + average.id().key());
    }

    private KeyResult queried() {
        office.issues.open(1);
        office.issues.query("open bugs", Set.of(new IssueId(1)));
        KeyResult keyResult = office.keyResult(office.objective("Answer faster"), Office.SHARE);
        office.source(keyResult, new IssueSource.Query("open bugs", Office.ANNA));
        office.recalculation.keyResultChanged(keyResult.id());
        return keyResult;
    }
}
