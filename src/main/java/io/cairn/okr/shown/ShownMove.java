package io.cairn.okr.shown;

import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Objective;
import io.cairn.okr.objective.FigureView;
import io.cairn.okr.objective.Outlook;
import io.cairn.okr.progress.Labels;
import java.math.BigDecimal;

/**
 * A figure now and as it would be.
 *
 * @param before null for what is not there yet
 * @param label  both in words: "38 % → 41 %"
 * @param points by how many percentage points it would move, two decimals; null where one of both has nothing to count
 */
public record ShownMove(long id, String key, String title, ShownFigure before, ShownFigure after, String label, BigDecimal points) {
    static ShownMove of(Outlook.OfKeyResult move, Words words) {
        KeyResult it = move.after().keyResult();
        Measure measure = it.plan().measure();
        ShownFigure before = move.before().map(view -> ShownFigure.of(view.figure(), view.keyResult().plan().measure(), words)).orElse(null);
        ShownFigure after = ShownFigure.of(move.after().figure(), measure, words);
        String label = move.before().map(view -> label(view.figure(), move.after().figure(), words)).orElse(after.label());
        return new ShownMove(it.id().value(), it.id().key(), it.plan().title(), before, after, label, points(before, after));
    }

    static ShownMove of(Outlook.OfObjective move, Words words) {
        Objective it = move.after().objective();
        ShownFigure before = ShownFigure.ofObjective(move.before().figure(), words);
        ShownFigure after = ShownFigure.ofObjective(move.after().figure(), words);
        return new ShownMove(it.id().value(), it.id().key(), it.plan().title(), before, after,
                label(move.before().figure(), move.after().figure(), words), points(before, after));
    }

    private static BigDecimal points(ShownFigure before, ShownFigure after) {
        boolean counted = before != null && before.progress() != null && after.progress() != null;
        return counted ? Words.plain(after.progress().subtract(before.progress()).movePointRight(2)) : null;
    }

    /** Of the unrounded figures, or 99.996 % would read as all of it (N2). */
    private static String label(FigureView before, FigureView after, Words words) {
        Labels.Change change = words.change(before.raw(), after.raw());
        return change.before().equals(change.after()) ? change.after() : words.text("okr.whatif.move", change.before(), change.after());
    }
}
