package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.progress.Forecast.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.Test;

public class ForecastTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @Test // F1
    public void theLineGoesOnAsInTheLastFourWeeks() {
        Forecast forecast = forecast(60, "0.0", 28, "0.2", 14, "0.3", 0, "0.48");
        assertThat(forecast.outcome()).isEqualTo(Outcome.EXPECTED);
        assertThat(forecast.reached()).as("0.01 a day, 0.52 to go").contains(TODAY.plusDays(52));
        assertThat(forecast.atEnd().orElseThrow()).isEqualByComparingTo("0.86");
    }

    @Test // F1
    public void aShorterHistoryIsTakenAsItIsAndAnOlderValueHoldsAtTheBeginning() {
        assertThat(forecast(10, "0.1", 0, "0.2").reached()).contains(TODAY.plusDays(80));
        assertThat(forecast(100, "0.2", 0, "0.48").reached()).as("28 days, not 100").contains(TODAY.plusDays(52));
    }

    @Test // F2
    public void withoutMovementOrBackwardsThereIsNone() {
        assertThat(forecast(30, "0.4", 0, "0.4").outcome()).isEqualTo(Outcome.NO_MOVEMENT);
        assertThat(forecast(30, "0.4", 0, "0.3").outcome()).isEqualTo(Outcome.BACKWARDS);
        assertThat(forecast(30, "0.4", 0, "0.40000001").outcome()).isEqualTo(Outcome.NO_MOVEMENT);
        assertThat(forecast(0, "0.3").outcome()).isEqualTo(Outcome.NO_HISTORY);
        assertThat(forecast(6, "0.1", 0, "0.3").outcome()).as("a week is the least").isEqualTo(Outcome.NO_HISTORY);
        assertThat(forecast().outcome()).isEqualTo(Outcome.NO_HISTORY);
        assertThat(forecast(30, "0.4", 0, "1").outcome()).isEqualTo(Outcome.REACHED);
        assertThat(forecast(30, "0.4", 0, "0.3").reached()).isEmpty();
    }

    /** Days ago and figure, in turn. */
    private static Forecast forecast(Object... samples) {
        TreeMap<LocalDate, BigDecimal> known = new TreeMap<>();
        for (int at = 0; at < samples.length; at += 2) {
            known.put(TODAY.minusDays((int) samples[at]), new BigDecimal((String) samples[at + 1]));
        }
        return Forecast.linear(known, TODAY, END);
    }
}
