package io.cairn.okr.progress;

import static io.cairn.okr.progress.RuleExample.plain;

import io.cairn.okr.model.Band;
import io.cairn.okr.model.Cadence;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Measure.Maintain.Mode;
import io.cairn.okr.model.PlannedCurve;
import io.cairn.okr.model.PlannedPoint;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.Thresholds;
import io.cairn.okr.model.Throughput;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.Verdict;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What the product makes of the book's examples of time, status, scores, check-ins, past and future. */
final class TimeExamples {
    private static final String STATUS = "okr.status.";
    private static final Measure LINE = new Measure.Linear(BigDecimal.ZERO, BigDecimal.TEN, Measure.Direction.INCREASE, "");

    private TimeExamples() {
    }

    /** By rule; each gives the results of one row. */
    static Map<String, Function<RuleExample, List<String>>> all() {
        Map<String, Function<RuleExample, List<String>>> all = new LinkedHashMap<>();
        all.put("T1", row -> List.of(row.percent(Pace.expected(cycle(row), PlannedCurve.STRAIGHT, row.isYes(3), row.day(2)))));
        all.put("T2", row -> List.of(row.percent(Pace.expected(cycle(row),
                new PlannedCurve(List.of(new PlannedPoint(row.day(2), row.percent(3)))), false, row.day(4)))));
        all.put("T3", row -> List.of(status(row, row.percent(1), row.percent(2), usual(Thresholds.Mode.valueOf(row.text(0))))));
        all.put("T4", row -> List.of(status(row, row.percent(0), row.percent(1), Thresholds.DEFAULT)));
        all.put("T5", row -> List.of(said(row, Pace.ofKeyResult(atMost(row.number(0)), Optional.of(BigDecimal.ZERO), row.given(1),
                row.percent(2), Thresholds.DEFAULT))));
        all.put("T6", row -> List.of(status(row, row.percent(0), row.percent(1), Thresholds.DEFAULT)));
        all.put("T7", TimeExamples::shown);
        all.put("T8", row -> List.of(said(row, Pace.weakest(row.all(0, STATUS, Status.class)))));
        all.put("S1", row -> List.of(Scores.suggested(row.percent(0)).toPlainString()));
        all.put("S2", row -> List.of(row.book().word(lower(Scores.band(row.number(0))))));
        all.put("S4", row -> List.of(Scores.objective(weighted(row)).orElseThrow().toPlainString()));
        all.put("C1", TimeExamples::confidence);
        all.put("K1", TimeExamples::dues);
        all.put("K2", row -> List.of(row.book().word(kept(row))));
        all.put("K3", row -> List.of(row.percent(Rhythm.rate(many(row)))));
        all.put("H1", row -> List.of(row.yesOrNo(linked(row, AsOf.View.AS_REPORTED)), row.yesOrNo(linked(row, AsOf.View.AS_WORKED))));
        all.put("H3", TimeExamples::carried);
        all.put("F1", TimeExamples::forecast);
        all.put("F2", TimeExamples::forecast);
        all.put("F3", TimeExamples::simulated);
        return all;
    }

    /** Columns first day, last day. */
    private static CyclePlan cycle(RuleExample row) {
        return new CyclePlan("Cycle", row.day(0), row.day(1));
    }

    private static String said(RuleExample row, Status status) {
        return row.book().says(STATUS + status.name());
    }

    private static String status(RuleExample row, BigDecimal progress, BigDecimal expected, Thresholds thresholds) {
        return said(row, Pace.ofKeyResult(LINE, Optional.of(progress), Optional.empty(), expected, thresholds));
    }

    private static Thresholds usual(Thresholds.Mode mode) {
        return switch (mode) {
            case GAP -> Thresholds.DEFAULT;
            case RATIO -> Thresholds.RATIO;
        };
    }

    private static Measure atMost(BigDecimal high) {
        return new Measure.Maintain(new Band(Optional.empty(), Optional.of(high), true), Mode.LATEST, Optional.empty(), "");
    }

    /** Columns overdue, said, data. */
    private static List<String> shown(RuleExample row) {
        Optional<Status> word = Optional.of(row.text(1)).filter(text -> !text.equals("–")).map(text -> row.one(text, STATUS, Status.class));
        Verdict verdict = new Verdict(Optional.empty(), row.isYes(0), word, row.one(row.text(2), STATUS, Status.class));
        String data = row.book().says("okr.status.bydata", said(row, verdict.fromData()));
        return List.of(said(row, verdict.shown()), verdict.shown() == verdict.fromData() ? "–" : data);
    }

    /** Columns weights, values; what has no value is not among them. */
    private static List<Weighted> weighted(RuleExample row) {
        List<Weighted> all = new ArrayList<>();
        for (int at = 0; at < row.numbers(0).size(); at++) {
            BigDecimal weight = row.numbers(0).get(at).orElseThrow();
            row.numbers(1).get(at).ifPresent(value -> all.add(new Weighted(weight, value)));
        }
        return all;
    }

    private static List<String> confidence(RuleExample row) {
        BigDecimal mean = Confidences.objective(weighted(row)).orElseThrow();
        return List.of(plain(mean), row.book().word(lower(Confidences.level(mean))));
    }

    /** Columns rhythm, first day, last day. */
    private static List<String> dues(RuleExample row) {
        Cadence fridays = new Cadence(Cadence.Every.valueOf(row.text(0)), DayOfWeek.FRIDAY, 2);
        List<LocalDate> dues = Rhythm.dues(fridays, new CyclePlan("Cycle", row.day(1), row.day(2)));
        return List.of(dues.get(0).toString(), String.valueOf(dues.size()));
    }

    /** Columns due, grace, check-in. */
    private static String kept(RuleExample row) {
        return lower(Rhythm.kept(List.of(row.day(0)), row.count(1), List.of(row.day(2)), row.day(0).plusYears(1)).get(0).how());
    }

    /** Columns in time, late, missed. */
    private static List<Kept> many(RuleExample row) {
        List<Kept.How> hows = new ArrayList<>(Collections.nCopies(row.count(0), Kept.How.IN_TIME));
        hows.addAll(Collections.nCopies(row.count(1), Kept.How.LATE));
        hows.addAll(Collections.nCopies(row.count(2), Kept.How.MISSED));
        return hows.stream().map(how -> new Kept(LocalDate.EPOCH, how)).toList();
    }

    /** Columns created, linked, looked at. */
    private static boolean linked(RuleExample row, AsOf.View view) {
        return AsOf.linked(view, noon(row.day(1)), noon(row.day(0)), noon(row.day(2)));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** Columns start, target, value at the close, whether the start is kept. */
    private static List<String> carried(RuleExample row) {
        Measure old = new Measure.Linear(row.number(0), row.number(1), Measure.Direction.DECREASE, "");
        KeyResultPlan plan = new KeyResultPlan("Faster", new UserKey("anna"), BigDecimal.ONE, old);
        CarryOver.Baseline baseline = row.isYes(3) ? CarryOver.Baseline.KEPT : CarryOver.Baseline.CURRENT;
        Measure.Linear next = (Measure.Linear) CarryOver.plan(plan, row.given(2), baseline).orElseThrow().measure();
        return List.of(plain(next.start()), plain(next.target()), row.percent(Progress.linear(next, row.given(2)).raw()));
    }

    /** Columns 28 days ago, now, today, last day. */
    private static List<String> forecast(RuleExample row) {
        TreeMap<LocalDate, BigDecimal> samples = new TreeMap<>(Map.of(row.day(2), row.percent(1)));
        samples.put(row.day(2).minusDays(28), row.percent(0));
        Forecast forecast = Forecast.linear(samples, row.day(2), row.day(3));
        return List.of(forecast.reached().map(LocalDate::toString).orElse("–"), row.percent(forecast.atEnd()));
    }

    /** Columns weeks, left, today, last day, seed; each week's work is done on its last day. */
    private static List<String> simulated(RuleExample row) {
        List<Throughput.Day> days = new ArrayList<>();
        for (Optional<BigDecimal> week : row.numbers(0)) {
            days.addAll(Collections.nCopies(6, Throughput.Day.IDLE));
            days.add(new Throughput.Day(week.orElseThrow(), BigDecimal.ZERO));
        }
        days.add(Throughput.Day.IDLE);
        Simulation runs = Simulation.of(new Throughput(row.day(2), days), row.number(1), row.day(3), row.count(4)).orElseThrow();
        return List.of(day(runs.days().p50()), day(runs.days().p85()), day(runs.days().p95()), row.percent(runs.inTime()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("–");
    }

    /** IN_TIME as "in time". */
    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
