package io.cairn.okr.shown;

import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Statement;
import io.cairn.okr.objective.CheckInView;
import io.cairn.okr.progress.Labels;
import java.math.BigDecimal;

/**
 * One word on a key result.
 *
 * @param at     ISO instant
 * @param age    "3 days ago"
 * @param value  the measured value said; null if none was
 * @param status where the person saw it: ON_TRACK, AT_RISK or OFF_TRACK (T7); null if nothing was said
 * @param before raw fraction before it, four decimals; null if there was none
 */
public record ShownCheckIn(long id, ShownPerson author, String at, String age, BigDecimal value, String valueLabel, int confidence,
        String note, String status, String statusLabel, BigDecimal before, String beforeLabel, BigDecimal after, String afterLabel) {
    /** @param measure of the key result, for the unit */
    public static ShownCheckIn of(CheckInView view, Measure measure, Words words) {
        CheckIn made = view.checkIn();
        Statement said = made.said();
        Labels.Change progress = words.change(made.before(), made.after());
        return new ShownCheckIn(made.id().value(), ShownPerson.of(view.author()), made.at().toString(), words.age(made.at()),
                said.value().map(Words::plain).orElse(null), said.value().map(value -> new MeasureWords(words).entered(measure, value)).orElse(null),
                said.confidence().value(), said.note(),
                said.status().map(Enum::name).orElse(null), said.status().map(status -> words.text("okr.status.", status)).orElse(null),
                Words.four(made.before()), progress.before(), Words.four(made.after()), progress.after());
    }
}
