package io.cairn.okr.shown;

import io.cairn.okr.objective.ObjectiveExplanation;
import io.cairn.okr.progress.Fractions;
import java.math.BigDecimal;
import java.util.List;

/**
 * Why an objective stands where it stands (R1).
 *
 * @param driver what moves it (R4)
 * @param total  raw fraction, four decimals; the parts and the hidden one add up to it
 */
public record ShownObjectiveLedger(ShownObjective objective, ShownFigure figure, ShownCode rule, ShownCode driver, List<Part> parts,
        ShownHidden hidden, BigDecimal total, String totalLabel) {

    /** One key result or contributing objective; {@code remark} says why it does not count, null if it does. */
    public record Part(String key, String title, BigDecimal weight, BigDecimal progress, String label, BigDecimal counted,
            BigDecimal contribution, String pointsLabel, ShownCode remark) {
    }

    public static ShownObjectiveLedger of(ObjectiveExplanation why, Words words) {
        ShownObjective shown = ShownObjective.of(why.objective(), words);
        return new ShownObjectiveLedger(shown, shown.figure(), new ShownCode("R1", words.text("okr.rule.R1")), driver(why, words),
                why.parts().stream().map(part -> part(part, words)).toList(),
                why.hidden().map(hidden -> ShownHidden.of(hidden, "okr.why.hidden.objectives", words)).orElse(null),
                Words.four(why.objective().figure().raw()), words.percent(why.objective().figure().raw()));
    }

    private static ShownCode driver(ObjectiveExplanation why, Words words) {
        var driver = why.objective().objective().plan().alignment().driver();
        return new ShownCode(driver.name(), words.text("okr.driver.", driver));
    }

    private static Part part(ObjectiveExplanation.Part part, Words words) {
        BigDecimal contribution = Fractions.four(part.contribution());
        return new Part(part.key(), part.title(), Words.plain(part.weight()), Words.four(part.raw()), words.percent(part.raw()),
                Words.four(part.counted()), contribution,
                words.text("okr.points", words.number(contribution.movePointRight(2).stripTrailingZeros())), remark(part, words));
    }

    private static ShownCode remark(ObjectiveExplanation.Part part, Words words) {
        return part.leftOut().map(rule -> new ShownCode(rule, words.text("okr.leftOut." + rule))).orElse(null);
    }
}
