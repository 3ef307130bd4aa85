package io.cairn.okr.shown;

import io.cairn.okr.model.Band;
import io.cairn.okr.model.Measure;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a key result is measured; what does not belong to the kind is null.
 *
 * @param kind       LINEAR, BINARY, MAINTAIN, MILESTONES, ZONES or SHARE
 * @param start      value on the first day
 * @param low        least value that is good, null for no such bound (M4)
 * @param inclusive  whether a value on a bound is good
 * @param mode       LATEST, GRADED or HELD (M4)
 * @param commit     first bound of zones, before target and stretch (M7)
 * @param scale      which bound of zones is worth 100 %: STRETCH or TARGET
 * @param milestones the steps (M6)
 * @param value      what one issue is worth: STATUS, RESOLUTION, TIME or PERCENT_FIELD (J2)
 * @param inWork     what an issue in progress is worth, in percent
 * @param share      the other choices behind a share of issues
 */
public record ShownMeasure(String kind, BigDecimal start, BigDecimal target, String direction, String unit, BigDecimal low,
        BigDecimal high, Boolean inclusive, String mode, BigDecimal commit, BigDecimal stretch, String scale,
        List<ShownMilestone> milestones, String value, Integer inWork, ShownShareRules share) {
    static ShownMeasure of(Measure measure) {
        return measure.match(ShownMeasure::linear, binary -> kind("BINARY"), ShownMeasure::maintain,
                milestones -> new ShownMeasure("MILESTONES", null, null, null, null, null, null, null, null, null, null, null,
                        milestones.steps().stream().map(ShownMilestone::of).toList(), null, null, null),
                ShownMeasure::zones,
                share -> new ShownMeasure("SHARE", null, null, null, null, null, null, null, null, null, null, null, null,
                        share.rules().value().name(), share.rules().inWork(), ShownShareRules.of(share)));
    }

    private static ShownMeasure kind(String kind) {
        return new ShownMeasure(kind, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static ShownMeasure linear(Measure.Linear it) {
        return new ShownMeasure("LINEAR", Words.plain(it.start()), Words.plain(it.target()), it.direction().name(), it.unit(), null,
                null, null, null, null, null, null, null, null, null, null);
    }

    private static ShownMeasure maintain(Measure.Maintain it) {
        Band band = it.band();
        return new ShownMeasure("MAINTAIN", it.start().map(Words::plain).orElse(null), null, null, it.unit(),
                band.low().map(Words::plain).orElse(null), band.high().map(Words::plain).orElse(null), band.inclusive(),
                it.mode().name(), null, null, null, null, null, null, null);
    }

    private static ShownMeasure zones(Measure.Zones it) {
        return new ShownMeasure("ZONES", Words.plain(it.start()), Words.plain(it.target()), null, it.unit(), null, null, null, null,
                Words.plain(it.commit()), Words.plain(it.stretch()), it.scale().name(), null, null, null, null);
    }
}
