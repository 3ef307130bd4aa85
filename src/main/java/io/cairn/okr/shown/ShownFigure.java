package io.cairn.okr.shown;

import io.cairn.okr.model.Flag;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Status;
import io.cairn.okr.objective.FigureView;
import io.cairn.okr.progress.Fractions;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure in numbers and in words.
 *
 * @param progress  raw fraction with four decimals (N1); null if there is nothing to count (R3)
 * @param counted   what enters the level above (N3)
 * @param barWidth  whole percent of the bar to fill, 0 to 100: full above the target, empty below the start (N2)
 * @param markAt    whole percent of the bar where the expected mark stands, 0 to 100 (T1)
 * @param statusWhy the rule behind the status with its inputs
 * @param byData    the status that the data give, where a person or the calendar says another one (T7); else null
 * @param current   the measured value; null where issues move it
 */
public record ShownFigure(BigDecimal progress, BigDecimal counted, String label, BigDecimal expected, String expectedLabel,
        int barWidth, int markAt, String status, String statusLabel, String statusWhy, ShownCode byData, List<ShownCode> flags,
        BigDecimal current, String currentLabel, String asOf, long version) {

    /** Of a key result. */
    static ShownFigure of(FigureView figure, Measure measure, Words words) {
        return of(figure, measure.unit(), new StatusWords(words).ofKeyResult(figure, measure), words);
    }

    /** Of an objective, whose status is that of its weakest part (T8). */
    static ShownFigure ofObjective(FigureView figure, Words words) {
        return of(figure, "", new StatusWords(words).ofObjective(figure), words);
    }

    private static ShownFigure of(FigureView figure, String unit, String why, Words words) {
        return new ShownFigure(Words.four(figure.raw()), Words.four(figure.counted()), words.percent(figure.raw()),
                Fractions.four(figure.expected()), words.percent(figure.expected()),
                width(figure.raw().orElse(BigDecimal.ZERO)), width(figure.expected()),
                figure.status().name(), words.text("okr.status.", figure.status()), why, byData(figure, words), flags(figure, words),
                figure.current().map(Words::plain).orElse(null),
                figure.current().map(value -> words.quantity(value, unit)).orElse(null),
                figure.at().toString(), figure.version());
    }

    private static int width(BigDecimal fraction) {
        return fraction.max(BigDecimal.ZERO).min(BigDecimal.ONE).movePointRight(2).intValue();
    }

    private static ShownCode byData(FigureView figure, Words words) {
        Status data = figure.verdict().fromData();
        return data == Status.NONE || data == figure.status() ? null : new ShownCode(data.name(), words.text("okr.status.bydata", words.text("okr.status.", data)));
    }

    private static List<ShownCode> flags(FigureView figure, Words words) {
        return figure.flags().stream().sorted().map(flag -> flag(flag, words)).toList();
    }

    private static ShownCode flag(Flag flag, Words words) {
        return new ShownCode(flag.name(), words.text("okr.flag.", flag));
    }
}
