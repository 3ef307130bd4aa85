package io.cairn.okr.shown;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.objective.Explanation;
import io.cairn.okr.objective.Outlook;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What would become of figures; nothing is changed by it.
 *
 * @param label      in one line what would move: "KR-5 84 % → 91 %, OBJ-3 38 % → 41 %"
 * @param keyResults first those that were asked about, then others that would move
 * @param objectives first the way up from what was asked about, moved or not, then others that would move
 * @param lines      the issues whose part in a key result would be another one
 * @param done       keys of the issues that were taken for done
 * @param notes      what one should know of it; the code is the rule
 */
public record ShownWhatIf(String label, List<ShownMove> keyResults, List<ShownMove> objectives, List<Line> lines, List<String> done,
        List<ShownCode> notes) {
    private static final int MOST_NAMED = 6;

    /** An issue's part in a key result before and after. */
    public record Line(String keyResult, ShownIssue issue, ShownPart before, ShownPart after) {
    }

    public static ShownWhatIf of(Outlook.Told told, Words words) {
        List<ShownMove> keyResults = told.outlook().keyResults().stream().map(move -> ShownMove.of(move, words)).toList();
        List<ShownMove> objectives = told.outlook().objectives().stream().map(move -> ShownMove.of(move, words)).toList();
        return new ShownWhatIf(label(keyResults, objectives, words), keyResults, objectives, told.lines().stream().map(line -> line(line, words)).toList(),
                told.ticked().stream().map(IssueView::key).sorted().toList(), notes(told, words));
    }

    private static String label(List<ShownMove> keyResults, List<ShownMove> objectives, Words words) {
        List<String> moved = Stream.concat(keyResults.stream(), objectives.stream()).filter(ShownWhatIf::moved).limit(MOST_NAMED)
                .map(move -> words.text("okr.whatif.named", move.key(), move.label())).toList();
        return moved.isEmpty() ? words.text("okr.whatif.nothing") : words.list(moved);
    }

    private static boolean moved(ShownMove move) {
        return move.points() == null ? move.before() == null || !move.before().label().equals(move.after().label()) : move.points().signum() != 0;
    }

    private static Line line(Outlook.Line line, Words words) {
        boolean aggregated = line.keyResult().keyResult().plan().fromIssues().isPresent();
        return new Line(line.keyResult().keyResult().id().key(), ShownIssue.of(line.after().issue()), part(line.before(), aggregated, words), part(line.after(), aggregated, words));
    }

    private static ShownPart part(Explanation.Line line, boolean aggregated, Words words) {
        return ShownPart.of(line.line(), line.issue().resolution(), ShownPart.routes(line.line(), Map.of(), words), aggregated, words);
    }

    private static List<ShownCode> notes(Outlook.Told told, Words words) {
        return told.queried() && !told.ticked().isEmpty() ? List.of(new ShownCode("J10", words.text("okr.whatif.queried"))) : List.of();
    }
}
