package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.progress.Forecast.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
        assertThat(forecast().outcome()).isEqualTo(Outcome.NO_HISTORY);
        assertThat(forecast(30, "0.4", 0, "1").outcome()).isEqualTo(Outcome.REACHED);
        assertThat(forecast(30, "0.4", 0, "0.3").reached()).isEmpty();
        assertThat(Simulation.of(List.of(0, 0, -2), 5, TODAY, END, 1)).isEmpty();
    }

    @Test // F3
    public void theSameSeedGivesTheSameAnswer() {
        Simulation one = simulation(List.of(3, 0, 5, 1, 4), 20, 42).orElseThrow();
        assertThat(simulation(List.of(3, 0, 5, 1, 4), 20, 42)).contains(one);
        assertThat(one.p50()).isEqualTo("2027-01-18");
        assertThat(one.seed()).isEqualTo(42);
    }

    @Test // F3
    public void halfOfTheRunsAreNeverLaterThanMostOfThem() {
        Random random = new Random(5);
        for (int round = 0; round < 30; round++) {
            List<Integer> weeks = random.ints(1 + random.nextInt(8), 0, 9).boxed().toList();
            simulation(weeks, random.nextInt(60), round).ifPresent(some -> {
                assertThat(some.p50()).isBeforeOrEqualTo(some.p85());
                assertThat(some.p85()).isBeforeOrEqualTo(some.p95());
                assertThat(some.inTime()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            });
        }
    }

    @Test // F3
    public void weeksThatAreAllAlikeLeaveNoDoubt() {
        Simulation sure = simulation(List.of(4, 4, 4), 10, 7).orElseThrow();
        assertThat(List.of(sure.p50(), sure.p85(), sure.p95())).containsOnly(TODAY.plusWeeks(3));
        assertThat(sure.inTime()).isEqualByComparingTo("1");
        assertThat(simulation(List.of(4), 0, 7).orElseThrow().p95()).as("nothing remains").isEqualTo(TODAY);
        assertThat(simulation(List.of(1), 20, 7).orElseThrow().inTime()).isEqualByComparingTo("0");
    }

    private static Optional<Simulation> simulation(List<Integer> weeks, int remaining, long seed) {
        return Simulation.of(weeks, remaining, TODAY, END, seed);
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
