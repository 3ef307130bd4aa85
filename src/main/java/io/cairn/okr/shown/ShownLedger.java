package io.cairn.okr.shown;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.objective.Explanation;
import io.cairn.okr.objective.KeyResultView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a key result stands where it stands.
 *
 * @param rule      the rule that made the figure
 * @param settings  the choices in force
 * @param notes     how many issues were treated in a way of their own, hidden ones too; the code is the rule
 * @param hidden    null if there is nothing hidden
 * @param total     raw fraction, four decimals; the lines and the hidden part add up to it
 * @param sumWeight weights of all issues that count
 * @param sumValue  Σ(weight × value) of the same
 */
public record ShownLedger(ShownKeyResult keyResult, ShownFigure figure, ShownCode rule, List<Setting> settings, List<ShownCode> notes, List<Line> lines,
        ShownHidden hidden, BigDecimal total, String totalLabel, BigDecimal sumWeight, BigDecimal sumValue) {

    /** One choice by name. */
    public record Setting(String name, String value) {
    }

    /** One issue. */
    public record Line(ShownIssue issue, ShownPart part) {
    }

    public static ShownLedger of(Explanation why, Words words) {
        KeyResultView view = why.keyResult();
        ShownKeyResult shown = ShownKeyResult.of(view, words);
        return new ShownLedger(shown, shown.figure(), rule(why, words), settings(why, words), notes(why, words),
                why.lines().stream().map(line -> line(line, why, words)).toList(),
                why.hidden().map(hidden -> ShownHidden.of(hidden, "okr.why.hidden", words)).orElse(null),
                Words.four(view.figure().raw()), words.percent(view.figure().raw()), Words.plain(why.sumWeight()), Words.plain(why.sumValue()));
    }

    private static Line line(Explanation.Line line, Explanation why, Words words) {
        boolean aggregated = why.keyResult().keyResult().plan().fromIssues().isPresent();
        return new Line(ShownIssue.of(line.issue()), ShownPart.of(line.line(), line.issue().resolution(),
                ShownPart.routes(line.line(), why.through(), words), aggregated, words));
    }

    private static ShownCode rule(Explanation why, Words words) {
        return new ShownCode(why.rule(), words.text("okr.rule." + why.rule()));
    }

    private static List<Setting> settings(Explanation why, Words words) {
        Expectation expected = why.keyResult().keyResult().plan().expectation();
        return Stream.concat(measured(why, words).stream(), new ExpectationSettings(words).of(expected, why.rules()).stream()).toList();
    }

    private static List<Setting> measured(Explanation why, Words words) {
        KeyResultPlan plan = why.keyResult().keyResult().plan();
        if (plan.measure() instanceof Measure.Share share) {
            return new ShareSettings(words, why).of(share);
        }
        if (plan.measure() instanceof Measure.Binary && !plan.followsIssues()) {
            return List.of();
        }
        QuantityWords names = new QuantityWords(words, why.names().fields(), why.names().statuses());
        List<Setting> own = new ArrayList<>(List.of(new Setting(words.text("okr.setting.measure"), new MeasureWords(words).of(plan))));
        own.addAll(new MeasureSettings(words).of(plan.measure()));
        return Stream.concat(own.stream(),
                plan.fromIssues().flatMap(Aggregate::of).map(of -> new Setting(words.text("okr.setting.read"), names.of(of))).stream()).toList();
    }

    private static List<ShownCode> notes(Explanation why, Words words) {
        return why.notes().entrySet().stream().map(note -> new ShownCode(note.getKey().rule(),
                words.text("okr.note.count", words.text("okr.note.", note.getKey()), String.valueOf(note.getValue())))).toList();
    }
}
