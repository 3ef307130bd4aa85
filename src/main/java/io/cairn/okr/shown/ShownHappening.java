package io.cairn.okr.shown;

import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.objective.Happening;
import io.cairn.okr.progress.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change of a figure with its cause (J9, J10).
 *
 * @param text "TIMOB-7 done, +6 points; scope +5, −3 points"
 */
public record ShownHappening(String at, String age, BigDecimal before, String beforeLabel, BigDecimal after, String afterLabel,
        String pointsLabel, String text, List<Change> changes) {
    private static final int MOST_NAMED = 3;
    /** Less is 0.0 points. */
    private static final BigDecimal SMALLEST_TOLD = new BigDecimal("0.0005");

    /**
     * One issue.
     *
     * @param issue null if the viewer may not see it
     * @param by    how far its work alone moved the figure, four decimals
     */
    public record Change(String kind, ShownIssue issue, BigDecimal by, String text) {
    }

    public static ShownHappening of(Happening happening, Words words) {
        List<Change> changes = happening.changes().stream().map(change -> change(change, words)).toList();
        BigDecimal moved = happening.after().orElse(BigDecimal.ZERO).subtract(happening.before().orElse(BigDecimal.ZERO));
        Labels.Change progress = words.change(happening.before(), happening.after());
        return new ShownHappening(happening.at().toString(), words.age(happening.at()),
                Words.four(happening.before()), progress.before(), Words.four(happening.after()), progress.after(),
                points(moved, words), summary(happening, changes, words), changes);
    }

    private static Change change(Happening.Change change, Words words) {
        String name = change.issue().map(issue -> issue.key()).orElseGet(() -> words.text("okr.why.hidden.issue"));
        String text = words.text("okr.change." + kind(change), name);
        return new Change(change.kind().name(), change.issue().map(ShownIssue::of).orElse(null),
                Words.four(Optional.of(change.by())), change.by().signum() == 0 ? text : beside(text, change.by(), words));
    }

    /** One that left says what it left, if it was in the set by one route only. */
    private static String kind(Happening.Change change) {
        boolean left = change.kind() == FigureEvent.Kind.REMOVED && change.routes().size() == 1;
        return left ? "REMOVED." + change.routes().iterator().next() : change.kind().name();
    }

    private static String summary(Happening happening, List<Change> changes, Words words) {
        if (changes.isEmpty()) {
            return words.text("okr.change.value");
        }
        List<String> parts = new ArrayList<>();
        List<Change> work = changes.stream().filter(change -> !ofScope(change)).toList();
        work.stream().limit(MOST_NAMED).map(Change::text).forEach(parts::add);
        if (work.size() > MOST_NAMED) {
            parts.add(words.text("okr.change.others", String.valueOf(work.size() - MOST_NAMED)));
        }
        scope(happening, changes, words).ifPresent(parts::add);
        return parts.stream().reduce((one, other) -> words.text("okr.change.and", one, other)).orElseThrow();
    }

    /** The set's part: the issue by name if it is one, else how many came and left; with what it moved. */
    private static Optional<String> scope(Happening happening, List<Change> changes, Words words) {
        List<Change> ofScope = changes.stream().filter(ShownHappening::ofScope).toList();
        if (ofScope.isEmpty()) {
            return Optional.empty();
        }
        boolean many = happening.added() + happening.removed() > 1;
        String text = many ? words.text("okr.change.scope", grown(happening)) : ofScope.get(0).text();
        boolean still = happening.scope().abs().compareTo(SMALLEST_TOLD) < 0;
        return Optional.of(still ? text : beside(text, happening.scope(), words));
    }

    private static String grown(Happening happening) {
        return Stream.of(happening.added() > 0 ? "+" + happening.added() : "", happening.removed() > 0 ? "−" + happening.removed() : "")
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static boolean ofScope(Change change) {
        return Set.of("ADDED", "REMOVED", "REWEIGHTED").contains(change.kind());
    }

    private static String beside(String text, BigDecimal moved, Words words) {
        return words.text("okr.change.by", text, points(moved, words));
    }

    private static String points(BigDecimal moved, Words words) {
        return words.text(moved.signum() < 0 ? "okr.points.down" : "okr.points.up", words.points(moved));
    }
}
