package io.cairn.okr.shown;

import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Objective;
import io.cairn.okr.objective.Outlook;
import io.cairn.okr.progress.Labels;
import java.math.BigDecimal;
import java.util.Optional;

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
        return of(it.id().value(), it.id().key(), it.plan().title(),
                move.before().map(view -> ShownFigure.of(view.figure(), view.keyResult().plan().measure(), words)).orElse(null),
                ShownFigure.of(move.after().figure(), measure, words), words);
    }

    static ShownMove of(Outlook.OfObjective move, Words words) {
        Objective it = move.after().objective();
        return of(it.id().value(), it.id().key(), it.plan().title(), ShownFigure.ofObjective(move.before().figure(), words),
                ShownFigure.ofObjective(move.after().figure(), words), words);
    }

    private static ShownMove of(long id, String key, String title, ShownFigure before, ShownFigure after, Words words) {
        boolean counted = before != null && before.progress() != null && after.progress() != null;
        BigDecimal points = counted ? Words.plain(after.progress().subtract(before.progress()).movePointRight(2)) : null;
        return new ShownMove(id, key, title, before, after, label(before, after, words), points);
    }

    private static String label(ShownFigure before, ShownFigure after, Words words) {
        if (before == null) {
            return after.label();
        }
        Labels.Change change = words.change(Optional.ofNullable(before.progress()), Optional.ofNullable(after.progress()));
        return change.before().equals(change.after()) ? after.label() : words.text("okr.whatif.move", change.before(), change.after());
    }
}
