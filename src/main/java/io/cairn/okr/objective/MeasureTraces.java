package io.cairn.okr.objective;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.PlannedCurve;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.Thresholds;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a key result is measured and judged, in one line for the audit log. */
final class MeasureTraces {
    private MeasureTraces() {
    }

    static String of(Measure measure) {
        return measure.match(MeasureTraces::line, binary -> "BINARY", MeasureTraces::band, MeasureTraces::steps,
                MeasureTraces::zones, MeasureTraces::share);
    }

    private static String line(Measure.Linear line) {
        return "LINEAR " + line.start().toPlainString() + " to " + line.target().toPlainString() + " " + line.unit();
    }

    private static String share(Measure.Share share) {
        ShareRules rules = share.rules();
        String worth = "SHARE " + rules.value() + " " + rules.inWork() + rules.worth().percentField().map(field -> " " + field.text()).orElse("");
        String exceptions = new TreeMap<>(rules.worth().byStatus()).toString();
        String weighing = rules.weighing().estimate().map(estimate -> estimate.text() + " " + rules.weighing().missing() + " "
                + rules.weighing().fixed().toPlainString()).orElse("-");
        return String.join(" ", worth, exceptions, weighing, rules.subTasks().name(), rules.epics().name(), rules.dayOne().name(),
                "chosen " + new TreeSet<>(share.chosen()));
    }

    private static String band(Measure.Maintain maintain) {
        return "MAINTAIN " + maintain.mode() + " " + plain(maintain.band().low()) + " to " + plain(maintain.band().high())
                + (maintain.band().inclusive() ? "" : " exclusive") + " from " + plain(maintain.start()) + " " + maintain.unit();
    }

    private static String steps(Measure.Milestones milestones) {
        return milestones.steps().stream().map(step -> step.title() + " " + step.weight().toPlainString()
                + step.doneOn().map(day -> " done " + day).orElse("")).collect(Collectors.joining("; ", "MILESTONES ", ""));
    }

    private static String zones(Measure.Zones zones) {
        return Stream.of(zones.start(), zones.commit(), zones.target(), zones.stretch()).map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" to ", "ZONES " + zones.scale() + " ", " " + zones.unit()));
    }

    static String of(Aggregate aggregate) {
        return aggregate.function() + (aggregate.percentile() > 0 ? " " + aggregate.percentile() : "")
                + aggregate.of().map(quantity -> " " + quantity.text()).orElse("");
    }

    static String of(PlannedCurve curve) {
        return curve.points().stream().map(point -> point.day() + " " + point.fraction().toPlainString()).collect(Collectors.joining("; "));
    }

    static String of(Thresholds thresholds) {
        return thresholds.mode() + " " + thresholds.onTrack().toPlainString() + " " + thresholds.atRisk().toPlainString() + " "
                + thresholds.tooEarly().toPlainString();
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
    }
}
