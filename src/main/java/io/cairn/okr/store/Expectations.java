package io.cairn.okr.store;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Commitment;
import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.PlannedCurve;
import io.cairn.okr.model.PlannedPoint;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Thresholds;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is expected of a key result, and who makes its value, in its columns; they are all null in the oldest rows. */
final class Expectations {
    private static final String WORKING = "WORKING";
    private static final String ALL = "ALL";

    private Expectations() {
    }

    static void write(KeyResultEntity row, KeyResultPlan plan) {
        row.setMadeBy(plan.fromIssues().map(made -> made.function().name()).orElse(null));
        row.setMadeFrom(plan.fromIssues().flatMap(Aggregate::of).map(Quantity::text).orElse(null));
        row.setMadeAtPercent(plan.fromIssues().map(Aggregate::percentile).orElse(null));
        row.setCommitment(plan.expectation().commitment().name());
        row.setPlannedCurve(curve(plan.expectation().curve()));
        thresholds(row, plan.expectation().thresholds());
        row.setCountedDays(plan.expectation().workingDaysOnly().map(only -> only ? WORKING : ALL).orElse(null));
    }

    static Optional<Aggregate> aggregate(KeyResultEntity row) {
        return Optional.ofNullable(row.getMadeBy()).map(function -> new Aggregate(Aggregate.Function.valueOf(function),
                Optional.ofNullable(row.getMadeFrom()).map(Quantity::valueOf), row.getMadeAtPercent()));
    }

    static Expectation read(KeyResultEntity row) {
        Commitment commitment = Cells.value(Commitment.class, row.getCommitment(), Commitment.ASPIRATIONAL);
        PlannedCurve curve = new PlannedCurve(Cells.pairs(row.getPlannedCurve()).entrySet().stream()
                .map(point -> new PlannedPoint(LocalDate.parse(point.getKey()), Cells.decimal(point.getValue()))).toList());
        return new Expectation(commitment, curve, thresholds(row), Optional.ofNullable(row.getCountedDays()).map(WORKING::equals));
    }

    private static String curve(PlannedCurve curve) {
        Map<String, String> points = new LinkedHashMap<>();
        curve.points().forEach(point -> points.put(point.day().toString(), Cells.text(point.fraction())));
        return Cells.pairs(points);
    }

    private static void thresholds(KeyResultEntity row, Optional<Thresholds> own) {
        row.setStatusRule(own.map(thresholds -> thresholds.mode().name()).orElse(null));
        row.setOnTrackFrom(Cells.text(own.map(Thresholds::onTrack)));
        row.setAtRiskFrom(Cells.text(own.map(Thresholds::atRisk)));
        row.setTooEarlyTo(Cells.text(own.map(Thresholds::tooEarly)));
    }

    private static Optional<Thresholds> thresholds(KeyResultEntity row) {
        return Optional.ofNullable(row.getStatusRule()).map(mode -> new Thresholds(Thresholds.Mode.valueOf(mode),
                Cells.decimal(row.getOnTrackFrom()), Cells.decimal(row.getAtRiskFrom()), Cells.decimal(row.getTooEarlyTo())));
    }
}
