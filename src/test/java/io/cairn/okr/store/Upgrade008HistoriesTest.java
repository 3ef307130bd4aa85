package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ModelVersion;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.TargetChange;
import io.cairn.okr.model.TargetChange.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class Upgrade008HistoriesTest extends StoreTest {
    private static final KeyResultId ONE = new KeyResultId(1);
    private static final KeyResultId TWO = new KeyResultId(2);

    @Test
    public void itIsTheEighthAndMayRunTwice() {
        Upgrade008Histories upgrade = new Upgrade008Histories();
        assertThat(upgrade.getModelVersion()).isEqualTo(ModelVersion.valueOf("8"));
        upgrade.upgrade(ModelVersion.valueOf("7"), ao);
        assertThat(new TargetChanges(ao).of(Set.of(ONE))).containsEntry(ONE, List.of());
    }

    @Test
    public void changesOfTargetsComeBackOldestFirstAsTheyWere() {
        TargetChanges targets = new TargetChanges(ao);
        TargetChange later = new TargetChange(ONE, NOON.plusSeconds(60), span("0", "60.5"), span("0", "50"), "小时");
        TargetChange first = new TargetChange(ONE, NOON, span("-3", "100"), span("0", "60.5"), "");
        targets.append(later);
        targets.append(first);
        assertThat(targets.of(List.of(ONE, TWO))).containsEntry(ONE, List.of(first, later)).containsEntry(TWO, List.of());
        assertThat(statements(() -> targets.of(List.of(ONE, TWO)))).isEqualTo(1);
    }

    @Test // M8
    public void aTroubleIsToldOnceUntilItIsOver() {
        Tellings tellings = new Tellings(ao);
        assertThat(tellings.untold(List.of(ONE, TWO))).containsExactly(ONE, TWO);
        assertThat(tellings.claim(ONE, NOON)).isTrue();
        assertThat(tellings.claim(ONE, NOON)).isFalse();
        assertThat(tellings.untold(List.of(ONE, TWO))).containsExactly(TWO);
        tellings.over(List.of(ONE));
        assertThat(tellings.claim(ONE, NOON)).isTrue();
    }

    private static Span span(String start, String target) {
        return new Span(new BigDecimal(start), new BigDecimal(target));
    }
}
