package io.cairn.okr.shown;

import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.objective.KeyResultView;
import io.cairn.okr.progress.Fractions;
import io.cairn.okr.progress.Progress;
import java.math.BigDecimal;

/**
 * A key result as the viewer sees it.
 *
 * @param share          its weight in the objective as a fraction, four decimals
 * @param shareLabel     the same in percent
 * @param measureLabel   "0 → 100 h"
 * @param fromIssues     how issues make its value; null if they do not (J14)
 * @param expectation    what is expected of it, and when
 * @param zone           the highest bound it has reached (M7); null for other kinds and without a value
 * @param forecast       what a row has to say of the forecast; null if all is well, nobody can say, or it was not asked for
 * @param lastCheckIn    null for never
 * @param lastCheckInAge "3 days ago", "never"
 */
public record ShownKeyResult(long id, String key, String title, ShownPerson owner, BigDecimal weight, BigDecimal share, String shareLabel,
        ShownMeasure measure, String measureLabel, ShownAggregate fromIssues, ShownExpectation expectation, ShownCode zone,
        ShownFigure figure, ShownCode forecast, ShownCheckIn lastCheckIn, String lastCheckInAge, May may,
        ShownLink objective, long version) {

    /** What the viewer may do with it. */
    public record May(boolean change, boolean checkIn, boolean link) {
    }

    public static ShownKeyResult of(KeyResultView view, Words words) {
        KeyResult it = view.keyResult();
        KeyResultPlan plan = it.plan();
        return new ShownKeyResult(it.id().value(), it.id().key(), plan.title(), ShownPerson.of(view.owner()), Words.plain(plan.weight()),
                Fractions.four(view.share()), words.percent(view.share()),
                ShownMeasure.of(plan.measure()), new MeasureWords(words).of(plan),
                plan.fromIssues().map(ShownAggregate::of).orElse(null), ShownExpectation.of(plan.expectation(), words), zone(view, words),
                ShownFigure.of(view.figure(), plan.measure(), words), view.outlook().flatMap(new ForecastWords(words)::inShort).orElse(null),
                view.last().map(last -> ShownCheckIn.of(last, plan.measure(), words)).orElse(null),
                view.last().map(last -> words.age(last.checkIn().at())).orElseGet(() -> words.text("okr.age.never")),
                new May(view.may().change(), view.may().checkIn(), view.may().link()), ShownLink.of(view.objective()), it.version());
    }

    private static ShownCode zone(KeyResultView view, Words words) {
        if (!(view.keyResult().plan().measure() instanceof Measure.Zones zones)) {
            return null;
        }
        return view.figure().current().map(value -> Progress.zone(zones, value))
                .map(zone -> new ShownCode(zone.name(), words.text("okr.zone.", zone))).orElse(null);
    }
}
