package io.cairn.okr.shown;

import io.cairn.okr.model.Outlook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a figure is going, in words and in numbers (F1–F3).
 *
 * @param kind      SIMULATION, LINEAR or NONE
 * @param reason    why there is none; null if there is one
 * @param sentences what there is to say, the weightiest first; at least one
 * @param misses    whether it is likely done after the end of the cycle
 * @param daysLate  by how many days; null if it is in time, and if it takes more than ten years
 * @param chance    of being at the target in time, four decimals; null unless it was simulated
 * @param days      by when that many of a hundred runs are done; empty unless it was simulated
 * @param lineDay   when it is done at the pace of the last 28 days; null if that leads nowhere
 * @param atEnd     the figure to be expected on the last day of the cycle, four decimals; null without a forecast
 * @param madeOn    the day it looks ahead from
 * @param seed      what the same runs can be drawn from again; null unless it was simulated
 * @param inputs    what it was made of
 */
public record ShownForecast(String kind, ShownCode reason, List<String> sentences, boolean misses, Long daysLate, BigDecimal chance, String chanceLabel,
        List<Day> days, String lineDay, String lineDayLabel, BigDecimal atEnd, String atEndLabel, String end, String endLabel, String madeOn, Long seed,
        List<ShownLedger.Setting> inputs) {

    /** @param day null if it is more than ten years away */
    public record Day(int percent, String day, String dayLabel) {
        private static Day of(int percent, Optional<LocalDate> day, Words words) {
            return new Day(percent, day.map(LocalDate::toString).orElse(null), day.map(words::day).orElseGet(() -> words.text("okr.forecast.far")));
        }
    }

    public static ShownForecast of(Outlook outlook, Words words) {
        ForecastWords say = new ForecastWords(words);
        Outlook.Kind kind = outlook.kind();
        boolean simulated = kind == Outlook.Kind.SIMULATION;
        return new ShownForecast(kind.foresees() ? kind.name() : "NONE", kind.foresees() ? null : new ShownCode(kind.name(), say.reason(kind)),
                say.sentences(outlook), outlook.misses(), outlook.late().filter(days -> kind.foresees()).orElse(null), Words.four(outlook.chance()), label(outlook.chance(), words),
                outlook.days().stream().flatMap(days -> days(days, words)).toList(), outlook.onLine().map(LocalDate::toString).orElse(null),
                outlook.onLine().map(words::day).orElse(null), Words.four(outlook.atEnd()), label(outlook.atEnd(), words), outlook.basis().end().toString(),
                words.day(outlook.basis().end()), outlook.basis().throughput().today().toString(), simulated ? outlook.basis().seed() : null,
                kind.foresees() ? say.inputs(outlook) : List.of());
    }

    private static Stream<Day> days(Outlook.Days days, Words words) {
        return Stream.of(Day.of(10, days.p10(), words), Day.of(50, days.p50(), words), Day.of(85, days.p85(), words), Day.of(90, days.p90(), words),
                Day.of(95, days.p95(), words));
    }

    private static String label(Optional<BigDecimal> fraction, Words words) {
        return fraction.map(words::percent).orElse(null);
    }
}
