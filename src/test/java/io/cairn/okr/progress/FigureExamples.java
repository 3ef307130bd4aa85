package io.cairn.okr.progress;

import static io.cairn.okr.progress.RuleExample.plain;

import io.cairn.okr.model.Band;
import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Milestone;
import io.cairn.okr.model.Standing;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.model.Zone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the product makes of the book's examples of numbers, values and objectives. */
final class FigureExamples {
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 11, 2);
    private static final Map<String, Driver> DRIVERS = Map.of("okr.objective.driver.keyresults", Driver.KEY_RESULTS,
            "okr.objective.driver.children", Driver.CHILDREN, "okr.objective.driver.both", Driver.BOTH);

    private FigureExamples() {
    }

    /** By rule; each gives the results of one row. */
    static Map<String, Function<RuleExample, List<String>>> all() {
        Map<String, Function<RuleExample, List<String>>> all = new LinkedHashMap<>();
        all.put("N1", row -> List.of(Fractions.four(Fractions.of(row.number(0), row.number(1))).toPlainString()));
        all.put("N2", row -> List.of(row.percent(row.percent(0))));
        all.put("N3", row -> List.of(row.percent(Fractions.counted(row.percent(0), row.percent(1)))));
        all.put("M1", row -> List.of(row.percent(linear(row).raw())));
        all.put("M2", row -> List.of(refusal(row)));
        all.put("M3", row -> List.of(row.percent(linear(row).raw()), remark(row, linear(row))));
        all.put("M4", row -> List.of(row.percent(Progress.maintain(maintain(row), entered(row)).raw())));
        all.put("M5", row -> List.of(row.percent(Progress.binary(new Measure.Binary(),
                Optional.of(row.isDone(0) ? BigDecimal.ONE : BigDecimal.ZERO)).raw())));
        all.put("M6", row -> List.of(row.percent(Progress.milestones(milestones(row)).raw())));
        all.put("M7", row -> List.of(row.percent(Progress.zones(zones(row), row.given(5)).raw()), zone(row)));
        all.put("R1", row -> List.of(row.percent(keyResults(row))));
        all.put("R2", row -> List.of(row.percent(keyResults(row))));
        all.put("R3", row -> List.of(row.percent(keyResults(row))));
        all.put("R4", row -> List.of(row.percent(driven(row))));
        all.put("R5", row -> List.of(row.percent(rolled(Driver.CHILDREN, parts(Part.Kind.OBJECTIVE, row.percents(0), row.numbers(1))))));
        all.put("R6", row -> List.of(row.percent(standing(row))));
        return all;
    }

    /** Columns start, target, value. */
    private static Figure linear(RuleExample row) {
        boolean down = row.number(1).compareTo(row.number(0)) < 0;
        return Progress.linear(new Measure.Linear(row.number(0), row.number(1),
                down ? Measure.Direction.DECREASE : Measure.Direction.INCREASE, ""), row.given(2));
    }

    private static String refusal(RuleExample row) {
        try {
            new Measure.Linear(row.number(0), row.number(1), Measure.Direction.INCREASE, "");
            return "accepted";
        } catch (ValidationException refused) {
            return row.book().says(refused.key(), refused.arguments().toArray());
        }
    }

    static String remark(RuleExample row, Figure figure) {
        Flag flag = figure.flags().stream().findFirst().orElseThrow();
        return row.book().says("okr.flag." + flag.name());
    }

    /** Columns mode, low, high, start. */
    private static Measure.Maintain maintain(RuleExample row) {
        Band band = new Band(row.given(1), row.given(2), true);
        return new Measure.Maintain(band, Measure.Maintain.Mode.valueOf(row.text(0)), row.given(3), "");
    }

    private static Entered entered(RuleExample row) {
        List<Optional<BigDecimal>> values = row.numbers(4);
        return new Entered(values.get(0), values.stream().map(value -> new Period(SOME_DAY, value)).toList());
    }

    /** Columns of weights: done, open. */
    private static Measure.Milestones milestones(RuleExample row) {
        return new Measure.Milestones(Stream.concat(
                row.numbers(0).stream().map(weight -> new Milestone("Done", weight.orElseThrow(), Optional.of(SOME_DAY))),
                row.numbers(1).stream().map(weight -> new Milestone("Open", weight.orElseThrow(), Optional.empty()))).toList());
    }

    /** Columns start, commit, target, stretch, scale. */
    private static Measure.Zones zones(RuleExample row) {
        Measure.Zones usual = Measure.Zones.between(row.number(0), row.number(3), "");
        return new Measure.Zones(row.number(0), row.given(1).orElse(usual.commit()), row.given(2).orElse(usual.target()), row.number(3),
                Measure.Zones.Scale.valueOf(row.text(4)), "");
    }

    private static String zone(RuleExample row) {
        Zone zone = Progress.zone(zones(row), row.number(5));
        return row.book().says("okr.zone." + zone.name());
    }

    /** Columns weights, figures. */
    private static Optional<BigDecimal> keyResults(RuleExample row) {
        return rolled(Driver.KEY_RESULTS, parts(Part.Kind.KEY_RESULT, row.percents(1), row.numbers(0)));
    }

    private static Optional<BigDecimal> driven(RuleExample row) {
        List<Part> parts = new ArrayList<>(parts(Part.Kind.KEY_RESULT, row.percents(0), List.of()));
        parts.addAll(parts(Part.Kind.OBJECTIVE, row.percents(1), List.of()));
        return rolled(row.choice(2, DRIVERS), parts);
    }

    private static Optional<BigDecimal> standing(RuleExample row) {
        List<Standing> standings = List.of(Standing.CLOSED, Standing.DROPPED, Standing.PLANNED, Standing.OPEN);
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < standings.size(); at++) {
            parts.add(new Part(Part.Kind.KEY_RESULT, "KR", BigDecimal.ONE, Optional.of(row.percent(at)), standings.get(at), true));
        }
        return rolled(Driver.KEY_RESULTS, parts);
    }

    private static Optional<BigDecimal> rolled(Driver driver, List<Part> parts) {
        return RollUp.objective(driver, parts, BigDecimal.ONE).figure().raw();
    }

    /** Weight 1 where none is named. */
    private static List<Part> parts(Part.Kind kind, List<Optional<BigDecimal>> figures, List<Optional<BigDecimal>> weights) {
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            BigDecimal weight = weights.isEmpty() ? BigDecimal.ONE : weights.get(at).orElseThrow();
            parts.add(new Part(kind, plain(weight), weight, figures.get(at)));
        }
        return parts;
    }
}
