package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Settings;
import io.cairn.okr.model.ShareOption;
import io.cairn.okr.model.ShareRules;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.Test;

public class Upgrade007SettingsTest extends StoreTest {
    private static final ShareRules HALF = new ShareRules(ShareRules.ValueRule.STATUS, 50, ShareRules.SubTasks.IGNORE, ShareRules.Epics.AS_ITEM);

    @Test
    public void itIsTheSeventhAndMayRunTwice() {
        Upgrade007Settings upgrade = new Upgrade007Settings();
        assertThat(upgrade.getModelVersion()).isEqualTo(ModelVersion.valueOf("7"));
        upgrade.upgrade(ModelVersion.valueOf("4"), ao);
        assertThat(new ChosenSettings(ao).now()).isEqualTo(Settings.NONE);
    }

    @Test
    public void inOlderRowsThatWasChosenWhichIsNotAsItWasOutOfTheBox() {
        KeyResult one = kept(new Measure.Share(HALF));
        for (KeyResultEntity row : ao.find(KeyResultEntity.class, "ID = ?", one.id().value())) {
            row.setChosenOptions(null);
            row.save();
        }
        assertThat(read(ao, one).chosen()).isEqualTo(Set.of(ShareOption.IN_WORK, ShareOption.EPICS));
    }

    @Test
    public void whatWasChosenComesBackAsItWasKeptEvenIfItIsNothing() {
        Measure.Share some = new Measure.Share(HALF, Set.of(ShareOption.VALUE, ShareOption.DAY_ONE));
        assertThat(read(ao, kept(some))).isEqualTo(some);
        assertThat(read(ao, kept(new Measure.Share(HALF, Set.of())))).isEqualTo(new Measure.Share(HALF, Set.of()));
    }

    private KeyResult kept(Measure measure) {
        return new KeyResults(ao).add(objective(cycle()).id(), new KeyResultPlan("Close the bugs", ANNA, BigDecimal.ONE, measure));
    }

    private static Measure.Share read(ActiveObjects ao, KeyResult one) {
        return (Measure.Share) new KeyResults(ao).byId(one.id()).orElseThrow().plan().measure();
    }
}
