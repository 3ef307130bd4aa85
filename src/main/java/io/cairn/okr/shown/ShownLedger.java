package io.cairn.okr.shown;

import io.cairn.okr.model.Measure;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.objective.Explanation;
import io.cairn.okr.objective.KeyResultView;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a key result stands where it stands.
 *
 * @param rule      the rule that made the figure
 * @param settings  the choices in force
 * @param hidden    null if there is nothing hidden
 * @param total     raw fraction, four decimals; the lines and the hidden part add up to it
 * @param sumWeight weights of all issues that count
 * @param sumValue  Σ(weight × value) of the same
 */
public record ShownLedger(ShownKeyResult keyResult, ShownFigure figure, ShownCode rule, List<Setting> settings, List<Line> lines,
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
        return new ShownLedger(shown, shown.figure(), rule(why, words), settings(why, words),
                why.lines().stream().map(line -> line(line, words)).toList(),
                why.hidden().map(hidden -> ShownHidden.of(hidden, "okr.why.hidden", words)).orElse(null),
                Words.four(view.figure().raw()), words.percent(view.figure().raw()), Words.plain(why.sumWeight()), Words.plain(why.sumValue()));
    }

    private static Line line(Explanation.Line line, Words words) {
        return new Line(ShownIssue.of(line.issue()),
                ShownPart.of(line.line(), line.issue().resolution(), ShownPart.routes(line.line(), words), words));
    }

    private static ShownCode rule(Explanation why, Words words) {
        return new ShownCode(why.rule(), words.text("okr.rule." + why.rule()));
    }

    private static List<Setting> settings(Explanation why, Words words) {
        Measure measure = why.keyResult().keyResult().plan().measure();
        Stream<Setting> own = measure.match(linear -> Stream.of(new Setting(words.text("okr.setting.measure"), ShownMeasure.label(linear, words))),
                binary -> Stream.of(), share -> shareSettings(share.rules(), why, words));
        return own.toList();
    }

    private static Stream<Setting> shareSettings(ShareRules rules, Explanation why, Words words) {
        String key = why.rules().cancelledCountsAsDone() ? "okr.setting.cancelled.done" : "okr.setting.cancelled";
        List<String> names = why.resolutions().values().stream().sorted().toList();
        String none = words.text("okr.setting.none");
        return Stream.of(new Setting(words.text("okr.setting.value"), ShownMeasure.value(rules, words)),
                new Setting(words.text(key), names.isEmpty() ? none : words.list(names)),
                new Setting(words.text("okr.setting.epics"), words.text("okr.setting.epics.", rules.epics())),
                new Setting(words.text("okr.setting.subTasks"), words.text("okr.setting.subTasks.", rules.subTasks())));
    }
}
