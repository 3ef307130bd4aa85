package io.cairn.okr.shown;

import io.cairn.okr.jira.PersonView;
import io.cairn.okr.model.CheckRun.Progress;
import io.cairn.okr.model.CheckRun;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.progress.Fractions;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Function;

/**
 * A check of all figures, as an administrator sees it.
 *
 * @param state   NONE if there never was one, RUNNING, STOPPING, STOPPED or DONE
 * @param beganBy null if the app began it by itself
 * @param part    what was looked at of all, 0 to 1, four decimals; null before it is known how much there is
 * @param label   "120 of 300 key results checked, 2 figures corrected"
 */
public record ShownCheck(Long id, String state, String extent, String beganAt, String beganAge, ShownPerson beganBy, String endedAt,
        int total, int scanned, int corrected, int failed, BigDecimal part, String label) {
    /** @param run empty if there never was one */
    public static ShownCheck of(Optional<CheckRun> run, Function<UserKey, PersonView> people, Words words) {
        return run.map(one -> of(one, people, words)).orElseGet(() ->
                new ShownCheck(null, "NONE", null, null, null, null, null, 0, 0, 0, 0, null, words.text("okr.check.NONE")));
    }

    private static ShownCheck of(CheckRun run, Function<UserKey, PersonView> people, Words words) {
        Progress progress = run.progress();
        return new ShownCheck(run.id(), run.state().name(), run.extent().name(), run.beganAt().toString(), words.age(run.beganAt()),
                run.beganBy().map(people).map(ShownPerson::of).orElse(null), run.ended().map(Object::toString).orElse(null),
                progress.total(), progress.scanned(), progress.corrected(), progress.failed(), part(progress, run), label(run, words));
    }

    private static BigDecimal part(Progress progress, CheckRun run) {
        if (progress.total() == 0) {
            return run.open() ? null : Fractions.four(BigDecimal.ONE);
        }
        return Fractions.four(BigDecimal.valueOf(progress.scanned()).divide(BigDecimal.valueOf(progress.total()), MathContext.DECIMAL32));
    }

    private static String label(CheckRun run, Words words) {
        Progress progress = run.progress();
        String counts = words.text("okr.check.counts", number(progress.scanned(), words), number(progress.total(), words),
                number(progress.corrected(), words));
        String all = progress.failed() == 0 ? counts : words.text("okr.check.failed", counts, number(progress.failed(), words));
        return words.text("okr.check." + run.state().name(), all);
    }

    private static String number(int count, Words words) {
        return words.number(BigDecimal.valueOf(count));
    }
}
