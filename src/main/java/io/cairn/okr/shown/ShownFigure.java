package io.cairn.okr.shown;

import io.cairn.okr.model.Flag;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.Thresholds;
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
 * @param current   the measured value; null where issues move it
 */
public record ShownFigure(BigDecimal progress, BigDecimal counted, String label, BigDecimal expected, String expectedLabel,
        int barWidth, int markAt, String status, String statusLabel, String statusWhy, List<ShownCode> flags,
        BigDecimal current, String currentLabel, String asOf, long version) {

    /** Of a key result. */
    static ShownFigure of(FigureView figure, Measure measure, Words words) {
        return of(figure, unit(measure), new StatusWords(words).ofKeyResult(figure), words);
    }

    /** Of an objective, whose status is that of its weakest part (T8). */
    static ShownFigure ofObjective(FigureView figure, Words words) {
        return of(figure, "", new StatusWords(words).ofObjective(figure), words);
    }

    private static ShownFigure of(FigureView figure, String unit, String why, Words words) {
        return new ShownFigure(Words.four(figure.raw()), Words.four(figure.counted()), words.percent(figure.raw()),
                Fractions.four(figure.expected()), words.percent(figure.expected()),
                width(figure.raw().orElse(BigDecimal.ZERO)), width(figure.expected()),
                figure.status().name(), words.text("okr.status.", figure.status()), why, flags(figure, words),
                figure.current().map(Words::plain).orElse(null),
                figure.current().map(value -> words.quantity(value, unit)).orElse(null),
                figure.at().toString(), figure.version());
    }

    private static int width(BigDecimal fraction) {
        return fraction.max(BigDecimal.ZERO).min(BigDecimal.ONE).movePointRight(2).intValue();
    }

    private static String unit(Measure measure) {
        return measure.match(Measure.Linear::unit, binary -> "", share -> "");
    }

    private static List<ShownCode> flags(FigureView figure, Words words) {
        return figure.flags().stream().sorted().map(flag -> flag(flag, words)).toList();
    }

    private static ShownCode flag(Flag flag, Words words) {
        return new ShownCode(flag.name(), words.text("okr.flag.", flag));
    }

    /** The sentence behind a status (T3, T4, T8). */
    private record StatusWords(Words words) {
        String ofKeyResult(FigureView figure) {
            if (figure.status() == Status.NONE) {
                return words.text("okr.status.why.NONE");
            }
            Thresholds at = figure.thresholds();
            String expected = words.percent(figure.expected());
            if (figure.status() == Status.TOO_EARLY) {
                return words.text("okr.status.why.TOO_EARLY", expected, words.percent(at.tooEarly()));
            }
            return gap(figure, expected, at);
        }

        private String gap(FigureView figure, String expected, Thresholds at) {
            BigDecimal gap = figure.counted().orElse(BigDecimal.ZERO).subtract(figure.expected());
            String label = words.percent(figure.raw());
            if (gap.signum() >= 0) {
                return words.text("okr.status.why.ahead", label, words.points(gap), expected);
            }
            return words.text("okr.status.why.behind", label, words.points(gap), expected,
                    words.points(at.onTrack()), words.points(at.atRisk()));
        }

        String ofObjective(FigureView figure) {
            return switch (figure.status()) {
                case NONE -> words.text("okr.status.why.NONE");
                case TOO_EARLY -> words.text("okr.status.why.TOO_EARLY", words.percent(figure.expected()),
                        words.percent(figure.thresholds().tooEarly()));
                default -> words.text("okr.status.why.weakest", words.text("okr.status.", figure.status()));
            };
        }
    }
}
