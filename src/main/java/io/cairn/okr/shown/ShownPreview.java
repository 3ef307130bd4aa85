package io.cairn.okr.shown;

import io.cairn.okr.objective.Preview;
import io.cairn.okr.progress.Labels;
import io.cairn.okr.shown.ShownLedger.Setting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What settings would make of a key result; nothing is changed by it.
 *
 * @param before       its figure now; null for a new one
 * @param after        its figure with the wished settings
 * @param label        both in words: "now 45 % → 52 %"
 * @param measureLabel the wished measure in words
 * @param settings     the choices that would be in force
 * @param notes        how many issues would be treated in a way of their own; the code is the rule
 * @param issues       how many issues there are, also those that would not count or may not be seen
 * @param sumWeight    weights of all issues that would count
 * @param sumValue     Σ(weight × value) of the same
 * @param above        what would become of its objective and those above it
 */
public record ShownPreview(ShownFigure before, ShownFigure after, String label, String measureLabel, List<Setting> settings,
        List<ShownCode> notes, int issues, BigDecimal sumWeight, BigDecimal sumValue,
        List<ShownMove> above) {
    public static ShownPreview of(Preview preview, Words words) {
        ShownLedger ledger = ShownLedger.of(preview.after(), words);
        ShownFigure before = preview.before().map(figure -> ShownFigure.of(figure, preview.after().keyResult().keyResult().plan().measure(), words)).orElse(null);
        int hidden = ledger.hidden() == null ? 0 : ledger.hidden().count();
        return new ShownPreview(before, ledger.figure(), label(preview, words), ledger.keyResult().measureLabel(), ledger.settings(),
                ledger.notes(), ledger.lines().size() + hidden, ledger.sumWeight(), ledger.sumValue(),
                preview.above().stream().map(move -> ShownMove.of(move, words)).toList());
    }

    /** Of the unrounded figures, or 99.996 % would read as all of it (N2). */
    private static String label(Preview preview, Words words) {
        Optional<BigDecimal> after = preview.after().keyResult().figure().raw();
        return preview.before().map(before -> label(words.change(before.raw(), after), words))
                .orElseGet(() -> words.text("okr.preview.new", words.percent(after)));
    }

    private static String label(Labels.Change change, Words words) {
        return change.before().equals(change.after()) ? words.text("okr.preview.same", change.after())
                : words.text("okr.preview.change", change.before(), change.after());
    }
}
