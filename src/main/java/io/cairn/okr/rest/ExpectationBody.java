package io.cairn.okr.rest;

import io.cairn.okr.model.Commitment;
import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.PlannedCurve;
import io.cairn.okr.model.PlannedPoint;
import io.cairn.okr.model.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is expected of a key result, and when; what is left out takes its default. */
record ExpectationBody(String commitment, List<PointBody> curve, ThresholdsBody thresholds, Boolean workingDaysOnly) {
    /** @throws io.cairn.okr.model.ValidationException on the field that will not do */
    Expectation expectation() {
        Commitment said = Bodies.read("commitment", commitment, "okr.error.choice", Commitment::valueOf);
        PlannedCurve planned = new PlannedCurve(Bodies.or(curve, List.<PointBody>of()).stream().filter(Objects::nonNull)
                .map(PointBody::point).toList());
        return new Expectation(Bodies.or(said, Commitment.ASPIRATIONAL), planned,
                Optional.ofNullable(thresholds).map(ThresholdsBody::own), Optional.ofNullable(workingDaysOnly));
    }

    /** How far one plans to be, 0 to 1, on a day as ISO text. */
    record PointBody(String day, BigDecimal fraction) {
        private PlannedPoint point() {
            return new PlannedPoint(Bodies.read("curve", day, "okr.error.date", LocalDate::parse), fraction);
        }
    }

    /** Its own thresholds; those left out are the usual ones of the mode. */
    record ThresholdsBody(String mode, BigDecimal onTrack, BigDecimal atRisk, BigDecimal tooEarly) {
        private Thresholds own() {
            Thresholds.Mode said = Bodies.read("mode", mode, "okr.error.choice", Thresholds.Mode::valueOf);
            Thresholds usual = Thresholds.usual(said);
            return new Thresholds(usual.mode(), Bodies.or(onTrack, usual.onTrack()), Bodies.or(atRisk, usual.atRisk()),
                    Bodies.or(tooEarly, usual.tooEarly()));
        }
    }
}
