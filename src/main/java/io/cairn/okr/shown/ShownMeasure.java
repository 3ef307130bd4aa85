package io.cairn.okr.shown;

import io.cairn.okr.model.Measure;
import io.cairn.okr.model.ShareRules;
import java.math.BigDecimal;

/**
 * How a key result is measured; what does not belong to the kind is null.
 *
 * @param kind   LINEAR, BINARY or SHARE
 * @param value  what one issue is worth: STATUS, RESOLUTION or TIME (J2)
 * @param inWork what an issue in progress is worth, in percent
 */
public record ShownMeasure(String kind, BigDecimal start, BigDecimal target, String direction, String unit, String value, Integer inWork) {
    static ShownMeasure of(Measure measure) {
        return measure.match(
                linear -> new ShownMeasure("LINEAR", Words.plain(linear.start()), Words.plain(linear.target()),
                        linear.direction().name(), linear.unit(), null, null),
                binary -> new ShownMeasure("BINARY", null, null, null, null, null, null),
                share -> new ShownMeasure("SHARE", null, null, null, null, share.rules().value().name(), share.rules().inWork()));
    }

    /** "0 → 100 h", "Done or not done", "Share of linked issues, by status". */
    static String label(Measure measure, Words words) {
        return measure.match(
                linear -> words.text("okr.measure.linear", words.number(linear.start()), words.quantity(linear.target(), linear.unit())),
                binary -> words.text("okr.measure.binary"),
                share -> words.text("okr.measure.share", value(share.rules(), words)));
    }

    /** What one issue is worth, in words (J2). */
    static String value(ShareRules rules, Words words) {
        boolean half = rules.value() == ShareRules.ValueRule.STATUS && rules.inWork() > 0;
        return half ? words.text("okr.measure.value.inWork", String.valueOf(rules.inWork())) : words.text("okr.measure.value.", rules.value());
    }
}
