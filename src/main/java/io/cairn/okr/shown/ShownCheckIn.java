package io.cairn.okr.shown;

import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Statement;
import io.cairn.okr.objective.CheckInView;
import java.math.BigDecimal;

/**
 * One word on a key result.
 *
 * @param at     ISO instant
 * @param age    "3 days ago"
 * @param value  the measured value said; null if none was
 * @param before raw fraction before it, four decimals; null if there was none
 */
public record ShownCheckIn(long id, ShownPerson author, String at, String age, BigDecimal value, String valueLabel, int confidence,
        String note, BigDecimal before, String beforeLabel, BigDecimal after, String afterLabel) {
    /** @param measure of the key result, for the unit */
    public static ShownCheckIn of(CheckInView view, Measure measure, Words words) {
        CheckIn made = view.checkIn();
        Statement said = made.said();
        return new ShownCheckIn(made.id().value(), ShownPerson.of(view.author()), made.at().toString(), words.age(made.at()),
                said.value().map(Words::plain).orElse(null), said.value().map(value -> quantity(value, measure, words)).orElse(null),
                said.confidence().value(), said.note(),
                Words.four(made.before()), words.percent(made.before()), Words.four(made.after()), words.percent(made.after()));
    }

    private static String quantity(BigDecimal value, Measure measure, Words words) {
        return measure.match(linear -> words.quantity(value, linear.unit()),
                binary -> words.text(value.signum() > 0 ? "okr.binary.done" : "okr.binary.open"), share -> words.number(value));
    }
}
