package io.cairn.okr.shown;

import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.PlannedPoint;
import io.cairn.okr.model.Thresholds;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is expected of a key result, and when.
 *
 * @param commitment COMMITTED or ASPIRATIONAL (S2)
 * @param curve      how far one plans to be when, in order (T2); empty for the straight line
 * @param thresholds its own thresholds (T3); null for those of the instance
 * @param workingDaysOnly whether Saturdays and Sundays move nothing (T1); null for what holds for the instance
 */
public record ShownExpectation(String commitment, String commitmentLabel, List<Point> curve, Limits thresholds, Boolean workingDaysOnly) {
    /** A day as ISO text and how far one plans to be then, 0 to 1. */
    public record Point(String day, BigDecimal fraction) {
    }

    /** GAP or RATIO, and from when it is on track, at risk, and too early to say. */
    public record Limits(String mode, BigDecimal onTrack, BigDecimal atRisk, BigDecimal tooEarly) {
    }

    static ShownExpectation of(Expectation it, Words words) {
        return new ShownExpectation(it.commitment().name(), words.text("okr.commitment.", it.commitment()),
                it.curve().points().stream().map(ShownExpectation::point).toList(), it.thresholds().map(ShownExpectation::limits).orElse(null),
                it.workingDaysOnly().orElse(null));
    }

    private static Point point(PlannedPoint it) {
        return new Point(it.day().toString(), Words.plain(it.fraction()));
    }

    static Limits limits(Thresholds it) {
        return new Limits(it.mode().name(), Words.plain(it.onTrack()), Words.plain(it.atRisk()), Words.plain(it.tooEarly()));
    }
}
