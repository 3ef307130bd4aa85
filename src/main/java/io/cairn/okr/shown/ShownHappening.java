package io.cairn.okr.shown;

import io.cairn.okr.objective.Happening;
import java.math.BigDecimal;
import java.util.List;

/**
 * A change of a figure with its cause (J9, J10).
 *
 * @param text "TIMOB-7 progressed; TIMOB-9 added"
 */
public record ShownHappening(String at, String age, BigDecimal before, String beforeLabel, BigDecimal after, String afterLabel,
        String pointsLabel, String text, List<Change> changes) {
    private static final int MOST_NAMED = 3;

    /** One issue; {@code issue} is null if the viewer may not see it. */
    public record Change(String kind, ShownIssue issue, String text) {
    }

    public static ShownHappening of(Happening happening, Words words) {
        List<Change> changes = happening.changes().stream().map(change -> change(change, words)).toList();
        BigDecimal moved = happening.after().orElse(BigDecimal.ZERO).subtract(happening.before().orElse(BigDecimal.ZERO));
        return new ShownHappening(happening.at().toString(), words.age(happening.at()),
                Words.four(happening.before()), words.percent(happening.before()), Words.four(happening.after()), words.percent(happening.after()),
                words.text(moved.signum() < 0 ? "okr.points.down" : "okr.points.up", words.points(moved)), summary(changes, words), changes);
    }

    private static Change change(Happening.Change change, Words words) {
        String name = change.issue().map(issue -> issue.key()).orElseGet(() -> words.text("okr.why.hidden.issue"));
        return new Change(change.kind().name(), change.issue().map(ShownIssue::of).orElse(null),
                words.text("okr.change." + change.kind(), name));
    }

    private static String summary(List<Change> changes, Words words) {
        if (changes.isEmpty()) {
            return words.text("okr.change.value");
        }
        String named = words.list(changes.stream().limit(MOST_NAMED).map(Change::text).toList());
        int more = changes.size() - MOST_NAMED;
        return more > 0 ? words.text("okr.change.more", named, String.valueOf(more)) : named;
    }
}
