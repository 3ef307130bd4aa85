package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Outlook.Days;
import io.cairn.okr.model.Throughput;
import io.cairn.okr.model.Throughput.Day;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.Test;

/** F3. */
public class SimulationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @Test // F3
    public void theSameSeedGivesTheSameAnswer() {
        Throughput some = weeks(3, 0, 5, 1, 4);
        Simulation one = simulation(some, 20, 42);
        assertThat(simulation(some, 20, 42)).isEqualTo(one);
        assertThat(simulation(some, 20, 43)).isNotEqualTo(one);
        assertThat(one.days().p50()).as("on every machine").contains(LocalDate.of(2027, 1, 11));
    }

    @Test // F3
    public void constantThroughputGivesAnExactDate() {
        Throughput daily = throughput(IntStream.range(0, 28).mapToObj(day -> "1").toList(), "0");
        Simulation one = simulation(daily, 10, 7);
        assertThat(List.of(one.days().p10(), one.days().p50(), one.days().p95())).as("today is the first of ten days")
                .containsOnly(Optional.of(TODAY.plusDays(9)));
        assertThat(one.inTime()).isEqualByComparingTo("1");
        assertThat(one.left()).isEqualByComparingTo("0");
        assertThat(simulation(throughput(IntStream.range(0, 28).mapToObj(day -> "0.1").toList(), "0"), 3, 7).days().p50())
                .as("tenths add up").contains(TODAY.plusDays(29));
    }

    @Test // F3
    public void whatWasDoneTodayIsNotDoneAgain() {
        List<String> days = IntStream.range(0, 28).mapToObj(day -> "1").toList();
        assertThat(simulation(throughput(days, "1"), 10, 7).days().p50()).contains(TODAY.plusDays(10));
        assertThat(simulation(throughput(days, "5"), 10, 7).days().p50()).as("and nothing is taken back").contains(TODAY.plusDays(10));
    }

    @Test // F3
    public void weekendsStayWeekends() {
        Throughput workdays = throughput(IntStream.range(0, 28).mapToObj(day -> TODAY.minusDays(28 - day).getDayOfWeek().getValue() > 5 ? "0" : "1").toList(), "0");
        assertThat(simulation(workdays, 6, 1).days().p50()).as("six working days from Monday on").contains(LocalDate.of(2026, 11, 30));
    }

    @Test // F3
    public void fewerRunsAreDoneByAnEarlierDay() {
        Random random = new Random(5);
        for (int round = 0; round < 30; round++) {
            int[] done = random.ints(3 + random.nextInt(8), 0, 9).toArray();
            Simulation.of(weeks(done), BigDecimal.valueOf(1 + random.nextInt(60)), END, round).ifPresent(some -> {
                List<LocalDate> days = days(some.days());
                assertThat(days).isSorted();
                assertThat(some.inTime()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                assertThat(some.left()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            });
        }
    }

    @Test // F2
    public void withoutProgressOrThreeWeeksNothingIsSaid() {
        assertThat(Simulation.of(weeks(0, 0, 0), BigDecimal.TEN, END, 1)).isEmpty();
        assertThat(Simulation.of(weeks(3, 3), BigDecimal.TEN, END, 1)).isEmpty();
        List<Day> growing = new ArrayList<>(weeks(2, 2, 2).days());
        growing.set(3, new Day(BigDecimal.ZERO, BigDecimal.valueOf(6)));
        assertThat(Simulation.of(new Throughput(TODAY, growing), BigDecimal.TEN, END, 1)).as("as much came on top").isEmpty();
    }

    @Test // F3
    public void whatComesOnTopPutsTheEndOff() {
        List<Day> growing = new ArrayList<>();
        weeks(7, 7, 7, 7).days().forEach(day -> growing.add(new Day(day.done(), day.done().multiply(new BigDecimal("0.5")))));
        assertThat(simulation(weeks(7, 7, 7, 7), 28, 1).days().p50()).contains(TODAY.plusDays(21));
        assertThat(simulation(new Throughput(TODAY, growing), 28, 1).days().p50()).contains(TODAY.plusDays(49));
    }

    @Test // F3
    public void aVeryLongWayHasNoDay() {
        Simulation far = simulation(weeks(1, 0, 1, 1), 5_000, 3);
        assertThat(far.days().p50()).isEmpty();
        assertThat(far.inTime()).isEqualByComparingTo("0");
        assertThat(far.left()).isGreaterThan(new BigDecimal("0.99"));
    }

    @Test // F3
    public void seedsDifferByKeyResultAndByDay() {
        assertThat(List.of(Simulation.seed(1, TODAY), Simulation.seed(2, TODAY), Simulation.seed(1, TODAY.plusDays(1)))).doesNotHaveDuplicates()
                .allMatch(seed -> seed >= 0 && seed < 1L << 31);
    }

    @Test // F3
    public void theEightyPercentBandHoldsEightyPercentOfWhatComesTrue() {
        Random random = new Random(20_261_123);
        int[] held = new int[2];
        for (int round = 0; round < 1_200; round++) {
            Team team = new Team(random, round % 4);
            List<Day> before = IntStream.range(0, 8 + random.nextInt(5)).mapToObj(week -> team.week()).flatMap(List::stream).toList();
            int remaining = (int) Math.round(team.mean * (3 + random.nextInt(8)));
            Simulation.of(today(before), BigDecimal.valueOf(remaining), END, round).ifPresent(told -> {
                LocalDate done = team.done(remaining);
                boolean holds = !told.days().p10().map(done::isBefore).orElse(true) && !told.days().p90().map(done::isAfter).orElse(false);
                held[0]++;
                held[1] += holds ? 1 : 0;
            });
        }
        assertThat(held[0]).isGreaterThan(1_100);
        assertThat(100.0 * held[1] / held[0]).isBetween(75.0, 85.0);
    }

    @Test // F3
    public void ofWhatHadAChanceOfAThirdAThirdComesTrue() {
        Random random = new Random(7);
        List<Calibration.Said> said = new ArrayList<>();
        for (int round = 0; round < 1_200; round++) {
            Team team = new Team(random, round % 4);
            List<Day> before = IntStream.range(0, 12).mapToObj(week -> team.week()).flatMap(List::stream).toList();
            int remaining = (int) Math.round(team.mean * (2 + random.nextInt(6)));
            LocalDate end = TODAY.plusDays(7L + random.nextInt(49));
            Simulation.of(today(before), BigDecimal.valueOf(remaining), end, round)
                    .ifPresent(told -> said.add(new Calibration.Said(told.inTime(), !team.done(remaining).isAfter(end))));
        }
        Calibration judged = Calibration.of(said);
        judged.buckets().stream().filter(bucket -> bucket.made() >= 40).forEach(bucket -> assertThat(bucket.share().orElseThrow().doubleValue())
                .as("%s, %s made", bucket.from(), bucket.made()).isBetween(bucket.chance().orElseThrow().doubleValue() - 0.17, bucket.chance().orElseThrow().doubleValue() + 0.17));
    }

    /** People who work as they work: steady, lively, in bursts, or with any number of issues a week; on five days of it. */
    private static final class Team {
        private final Random random;
        private final int kind;
        final double mean;

        Team(Random random, int kind) {
            this.random = random;
            this.kind = kind;
            mean = List.of(3.0, 10.0, 4.0, 5.0).get(kind);
        }

        List<Day> week() {
            int[] days = new int[7];
            for (int left = count(); left > 0; left--) {
                days[random.nextInt(5)]++;
            }
            return IntStream.of(days).mapToObj(done -> new Day(BigDecimal.valueOf(done), BigDecimal.ZERO)).toList();
        }

        /** When that much is done, from today on. */
        LocalDate done(int remaining) {
            int left = remaining;
            for (LocalDate day = TODAY;;) {
                for (Day one : week()) {
                    left -= one.done().intValue();
                    if (left <= 0) {
                        return day;
                    }
                    day = day.plusDays(1);
                }
            }
        }

        private int count() {
            return switch (kind) {
                case 0, 1 -> poisson();
                case 2 -> random.nextInt(3) == 0 ? 6 + random.nextInt(13) : 0;
                default -> random.nextInt(11);
            };
        }

        private int poisson() {
            int count = 0;
            for (double chance = random.nextDouble(); chance > Math.exp(-mean); chance *= random.nextDouble()) {
                count++;
            }
            return count;
        }
    }

    private static List<LocalDate> days(Days days) {
        return List.of(days.p10(), days.p50(), days.p85(), days.p90(), days.p95()).stream().map(day -> day.orElse(LocalDate.MAX)).toList();
    }

    private static Simulation simulation(Throughput throughput, int remaining, long seed) {
        return Simulation.of(throughput, BigDecimal.valueOf(remaining), END, seed).orElseThrow();
    }

    /** Each week done on its first day; nothing today. */
    private static Throughput weeks(int... done) {
        return throughput(IntStream.of(done).boxed().flatMap(week -> List.of("" + week, "0", "0", "0", "0", "0", "0").stream()).toList(), "0");
    }

    private static Throughput throughput(List<String> before, String today) {
        List<Day> days = new ArrayList<>();
        before.forEach(done -> days.add(new Day(new BigDecimal(done), BigDecimal.ZERO)));
        days.add(new Day(new BigDecimal(today), BigDecimal.ZERO));
        return new Throughput(TODAY, days);
    }

    private static Throughput today(List<Day> before) {
        List<Day> days = new ArrayList<>(before);
        days.add(Day.IDLE);
        return new Throughput(TODAY, days);
    }
}
