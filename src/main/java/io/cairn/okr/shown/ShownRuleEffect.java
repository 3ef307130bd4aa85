package io.cairn.okr.shown;

import io.cairn.okr.model.Status;
import io.cairn.okr.objective.RuleEffect;
import io.cairn.okr.progress.Labels;
import java.util.List;

/**
 * What other settings would alter; nothing is changed by it.
 *
 * @param figures  key results and objectives whose cycles are not over
 * @param looked   how many of them were tried
 * @param changed  of those, whose progress or status would be another
 * @param hidden   of those, that the viewer may not see
 * @param label    "17 of 230 figures would change."
 * @param moves    the biggest, the biggest first
 * @param examples what the rules would come to
 */
public record ShownRuleEffect(int figures, int looked, int changed, int hidden, String label, List<Move> moves,
        List<ShownLedger.Setting> examples) {
    /** One figure that would be another: progress in words and status, before and after. */
    public record Move(String key, String title, String before, String statusBefore, String statusBeforeLabel, String after,
            String statusAfter, String statusAfterLabel) {
    }

    /** @param shown the settings as they would be */
    public static ShownRuleEffect of(RuleEffect effect, ShownSettings shown, Words words) {
        return new ShownRuleEffect(effect.figures(), effect.looked(), effect.changed(), effect.hidden(), label(effect, words),
                effect.moves().stream().map(move -> move(move, words)).toList(), shown.examples());
    }

    private static String label(RuleEffect effect, Words words) {
        String changed = words.text("okr.rules.effect", String.valueOf(effect.changed()), String.valueOf(effect.looked()));
        return effect.looked() == effect.figures() ? changed : words.text("okr.rules.effect.some", changed, String.valueOf(effect.figures()));
    }

    private static Move move(RuleEffect.Move it, Words words) {
        Status before = it.before().status();
        Status after = it.after().status();
        Labels.Change progress = words.change(it.before().raw(), it.after().raw());
        return new Move(it.key(), it.title(), progress.before(), before.name(), words.text("okr.status.", before),
                progress.after(), after.name(), words.text("okr.status.", after));
    }
}
