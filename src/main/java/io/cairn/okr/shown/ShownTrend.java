package io.cairn.okr.shown;

import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Sample;
import io.cairn.okr.objective.PastTrends;
import io.cairn.okr.progress.Fractions;
import io.cairn.okr.rollup.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How a figure went beside what was expected.
 *
 * @param start    the first day of the cycle
 * @param end      the last day of the cycle
 * @param values   oldest first, the last is today; empty before the first figure
 * @param before   days before the first of them, reckoned anew from Jira's change history, oldest first; empty unless asked for
 * @param reasons  why those are only approximate; empty if they are exact
 * @param expected what is expected on each day of the cycle, both ends included (T1, T2)
 */
public record ShownTrend(String start, String startLabel, String end, String endLabel, List<ShownSample> values,
        List<ShownSample> before, List<ShownCode> reasons, List<ShownExpectation.Point> expected) {
    public static ShownTrend of(Trend trend, Words words) {
        return of(trend, new PastTrends.Recalled(List.of(), Set.of()), words);
    }

    public static ShownTrend of(Trend trend, PastTrends.Recalled recalled, Words words) {
        CyclePlan cycle = trend.cycle();
        return new ShownTrend(cycle.start().toString(), words.day(cycle.start()), cycle.end().toString(), words.day(cycle.end()),
                shown(trend.days(), trend, words), shown(recalled.samples(), trend, words), ShownPast.reasons(recalled.doubts(), words),
                cycle.start().datesUntil(cycle.end().plusDays(1)).map(day -> expected(trend, day)).toList());
    }

    private static List<ShownSample> shown(List<Sample> samples, Trend trend, Words words) {
        return samples.stream().map(sample -> ShownSample.of(sample, trend.expected(sample.day()), words)).toList();
    }

    private static ShownExpectation.Point expected(Trend trend, LocalDate day) {
        return new ShownExpectation.Point(day.toString(), Fractions.four(trend.expected(day)));
    }
}
