package io.cairn.okr.shown;

import io.cairn.okr.model.Sample;
import io.cairn.okr.progress.Fractions;
import java.math.BigDecimal;

/**
 * Where a figure stood at the end of a day.
 *
 * @param dayLabel the day as people of the language write it
 * @param raw      the unclamped fraction, four decimals; null if there was nothing to count (R3)
 * @param current  the measured value behind it; null if none was entered or issues move it
 * @param expected what was expected on that day, four decimals (T1, T2)
 */
public record ShownSample(String day, String dayLabel, BigDecimal raw, String label, BigDecimal current, BigDecimal expected,
        String expectedLabel) {
    static ShownSample of(Sample sample, BigDecimal expected, Words words) {
        return new ShownSample(sample.day().toString(), words.day(sample.day()), Words.four(sample.raw()), words.percent(sample.raw()),
                sample.current().map(Words::plain).orElse(null), Fractions.four(expected), words.percent(expected));
    }
}
