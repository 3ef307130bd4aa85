package io.cairn.okr.shown;

import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.Thresholds;
import io.cairn.okr.objective.FigureView;
import java.math.BigDecimal;

/** The sentence behind a status (T3–T8). */
record StatusWords(Words words) {
    /** What a person said or a check-in that is missing comes first (T7), then the data. */
    String ofKeyResult(FigureView figure, Measure measure) {
        String data = words.text("okr.status.", figure.verdict().fromData());
        if (figure.verdict().stale()) {
            return words.text("okr.status.why.STALE", data);
        }
        return figure.verdict().said().isPresent() ? words.text("okr.status.why.said", data) : byData(figure, measure);
    }

    String ofObjective(FigureView figure) {
        boolean byPart = figure.byParts() && figure.status() != Status.NONE && figure.status() != Status.TOO_EARLY;
        return byPart ? words.text("okr.status.why.weakest", words.text("okr.status.", figure.status())) : byFigure(figure);
    }

    private String byData(FigureView figure, Measure measure) {
        boolean maintained = measure instanceof Measure.Maintain && figure.status() != Status.NONE && figure.status() != Status.ACHIEVED;
        return maintained ? words.text("okr.status.why.maintain", words.text("okr.status.", figure.status())) : byFigure(figure);
    }

    private String byFigure(FigureView figure) {
        return switch (figure.status()) {
            case NONE -> words.text("okr.status.why.NONE");
            case ACHIEVED -> words.text("okr.status.why.ACHIEVED", words.percent(figure.raw()));
            case TOO_EARLY -> tooEarly(figure);
            default -> againstTime(figure, figure.thresholds());
        };
    }

    private String tooEarly(FigureView figure) {
        return words.text("okr.status.why.TOO_EARLY", words.percent(figure.expected()), words.percent(figure.thresholds().tooEarly()));
    }

    private String againstTime(FigureView figure, Thresholds at) {
        return switch (at.mode()) {
            case GAP -> gap(figure, words.percent(figure.expected()), at);
            case RATIO -> words.text("okr.status.why.ratio", words.percent(figure.raw()), words.percent(figure.expected()),
                    words.percent(at.onTrack()), words.percent(at.atRisk()));
        };
    }

    private String gap(FigureView figure, String expected, Thresholds at) {
        BigDecimal gap = figure.counted().orElse(BigDecimal.ZERO).subtract(figure.expected());
        String label = words.percent(figure.raw());
        if (gap.signum() >= 0) {
            return words.text("okr.status.why.ahead", label, words.points(gap), expected);
        }
        return words.text("okr.status.why.behind", label, words.points(gap), expected, words.points(at.onTrack()), words.points(at.atRisk()));
    }
}
