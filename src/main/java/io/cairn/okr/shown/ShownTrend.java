package io.cairn.okr.shown;

import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.progress.Fractions;
import io.cairn.okr.rollup.Trend;
import java.time.LocalDate;
import java.util.List;

/**
 * How a figure went beside what was expected.
 *
 * @param start    the first day of the cycle
 * @param end      the last day of the cycle
 * @param values   oldest first, the last is today; empty before the first figure
 * @param expected what is expected on each day of the cycle, both ends included (T1, T2)
 */
public record ShownTrend(String start, String startLabel, String end, String endLabel, List<ShownSample> values,
        List<ShownExpectation.Point> expected) {
    public static ShownTrend of(Trend trend, Words words) {
        CyclePlan cycle = trend.cycle();
        return new ShownTrend(cycle.start().toString(), words.day(cycle.start()), cycle.end().toString(), words.day(cycle.end()),
                trend.days().stream().map(sample -> ShownSample.of(sample, trend.expected(sample.day()), words)).toList(),
                cycle.start().datesUntil(cycle.end().plusDays(1)).map(day -> expected(trend, day)).toList());
    }

    private static ShownExpectation.Point expected(Trend trend, LocalDate day) {
        return new ShownExpectation.Point(day.toString(), Fractions.four(trend.expected(day)));
    }
}
