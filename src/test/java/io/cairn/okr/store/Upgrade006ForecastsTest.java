package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ModelVersion;
import io.cairn.okr.model.KeyResultId;
import org.junit.Test;

/** Always in a memory of its own, for it begins without the table. */
public class Upgrade006ForecastsTest {
    @Test
    public void itIsTheSixthAndMakesAnEmptyTable() {
        Upgrade006Forecasts upgrade = new Upgrade006Forecasts();
        assertThat(upgrade.getModelVersion()).isEqualTo(ModelVersion.valueOf("6"));
        try (TestDatabase database = TestDatabase.connect("jdbc:h2:mem:")) {
            new Upgrade001FirstModel().upgrade(null, database.node());
            upgrade.upgrade(ModelVersion.valueOf("4"), database.node());
            assertThat(new ForecastLog(database.node()).of(new KeyResultId(7))).isEmpty();
        }
    }
}
