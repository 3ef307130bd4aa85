package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.okr.model.Setting;
import io.cairn.okr.model.Settings;
import io.cairn.okr.model.StaleException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.Test;

public class ChosenSettingsTest extends StoreTest {
    private static final Settings SOME = new Settings(Map.of(Setting.CAP, "1.5", Setting.NOT_COUNTED, "", Setting.EPICS, "AS_ITEM"));

    @Test
    public void whatNobodyChoseIsNotThere() {
        ChosenSettings settings = new ChosenSettings(ao);
        assertThat(settings.now()).isEqualTo(Settings.NONE);
        assertThat(settings.version()).isZero();
    }

    @Test
    public void whatWasChosenIsReadInOneStatementAndReplacedAsAWhole() {
        ChosenSettings settings = new ChosenSettings(ao);
        assertThat(settings.change(0, SOME)).isEqualTo(1);
        database.statements();
        assertThat(settings.now()).isEqualTo(SOME);
        assertThat(database.statements()).hasSize(1);
        assertThat(settings.change(1, new Settings(Map.of(Setting.GRACE, "5")))).isEqualTo(2);
        assertThat(settings.now().chosen()).containsOnlyKeys(Setting.GRACE);
        settings.change(2, Settings.NONE);
        assertThat(settings.now()).isEqualTo(Settings.NONE);
        assertThat(settings.version()).isEqualTo(3);
    }

    @Test
    public void whoComesTooLateChangesNothing() {
        ChosenSettings settings = new ChosenSettings(ao);
        assertThatThrownBy(() -> settings.change(3, SOME)).isInstanceOf(StaleException.class);
        settings.change(0, SOME);
        assertThatThrownBy(() -> settings.change(0, Settings.NONE)).isInstanceOf(StaleException.class);
        assertThat(settings.now()).isEqualTo(SOME);
    }

    @Test
    public void ofTwoAtOnceOneWins() {
        ChosenSettings settings = new ChosenSettings(ao);
        CompletableFuture<Long> other = CompletableFuture.supplyAsync(() -> new ChosenSettings(ao).change(0, Settings.NONE));
        int lost = 0;
        try {
            settings.change(0, SOME);
        } catch (StaleException tooLate) {
            lost++;
        }
        try {
            other.join();
        } catch (CompletionException tooLate) {
            assertThat(tooLate).hasCauseInstanceOf(StaleException.class);
            lost++;
        }
        assertThat(lost).isEqualTo(1);
        assertThat(settings.version()).isEqualTo(1);
    }
}
