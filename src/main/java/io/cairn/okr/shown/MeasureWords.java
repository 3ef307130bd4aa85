package io.cairn.okr.shown;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Band;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Milestone;
import io.cairn.okr.model.ShareRules;
import java.math.BigDecimal;

/** How a key result is measured, in words. */
final class MeasureWords {
    private final Words words;

    MeasureWords(Words words) {
        this.words = words;
    }

    /** "0 → 100 h", "Keep at most 4 h", "Share of linked issues, by status", and who makes the value if issues do. */
    String of(KeyResultPlan plan) {
        String label = of(plan.measure());
        return plan.fromIssues().map(how -> words.text("okr.measure.fromIssues", label, of(how))).orElse(label);
    }

    String of(Measure measure) {
        return measure.match(
                linear -> words.text("okr.measure.linear", words.number(linear.start()), words.quantity(linear.target(), linear.unit())),
                binary -> words.text("okr.measure.binary"), this::maintain, this::milestones,
                zones -> words.text("okr.measure.zones", words.number(zones.start()), words.number(zones.commit()),
                        words.number(zones.target()), words.quantity(zones.stretch(), zones.unit())),
                share -> share(share.rules()));
    }

    private String share(ShareRules rules) {
        String label = words.text("okr.measure.share", value(rules));
        return rules.weighing().estimate().isEmpty() ? label : words.text("okr.measure.weighed", label);
    }

    /** What one issue is worth, in words (J2). */
    String value(ShareRules rules) {
        boolean half = rules.value() == ShareRules.ValueRule.STATUS && rules.inWork() > 0;
        return half ? words.text("okr.measure.value.inWork", String.valueOf(rules.inWork())) : words.text("okr.measure.value.", rules.value());
    }

    /** A value that was entered: "12.5 h", "done". */
    String entered(Measure measure, BigDecimal value) {
        boolean binary = measure instanceof Measure.Binary;
        return binary ? words.text(value.signum() > 0 ? "okr.binary.done" : "okr.binary.open") : words.quantity(value, measure.unit());
    }

    private String of(Aggregate how) {
        return how.function() == Aggregate.Function.PERCENTILE
                ? words.text("okr.aggregate.PERCENTILE", String.valueOf(how.percentile())) : words.text("okr.aggregate.", how.function());
    }

    private String maintain(Measure.Maintain it) {
        Band band = it.band();
        if (band.low().isPresent() && band.high().isPresent()) {
            return words.text("okr.measure.between", words.number(band.low().get()), words.quantity(band.high().get(), it.unit()));
        }
        return band.low().map(low -> words.text("okr.measure.atLeast", words.quantity(low, it.unit())))
                .orElseGet(() -> words.text("okr.measure.atMost", words.quantity(band.high().orElseThrow(), it.unit())));
    }

    private String milestones(Measure.Milestones it) {
        long done = it.steps().stream().map(Milestone::doneOn).filter(day -> day.isPresent()).count();
        return words.text("okr.measure.milestones", String.valueOf(done), String.valueOf(it.steps().size()));
    }
}
