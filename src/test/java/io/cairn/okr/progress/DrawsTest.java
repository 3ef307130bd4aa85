package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Test;

public class DrawsTest {
    @Test // F3
    public void theSameSeedGivesTheDrawsThatTheDocumentationOfRandomPromises() {
        LongStream.of(0, 1, -1, 42, 1L << 47, Long.MAX_VALUE, Simulation.seed(7, LocalDate.of(2026, 5, 4))).forEach(seed -> {
            Random random = new Random(seed);
            Draws draws = new Draws(seed);
            IntStream.rangeClosed(1, 5_000).forEach(bound -> assertThat(draws.nextInt(bound)).isEqualTo(random.nextInt(bound)));
        });
    }
}
