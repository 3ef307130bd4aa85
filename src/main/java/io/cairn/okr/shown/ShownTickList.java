package io.cairn.okr.shown;

import io.cairn.okr.jira.NamedValue;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.objective.OpenIssues;
import java.util.List;

/**
 * The issues that could still be done.
 *
 * @param hidden     how many issues one may not see
 * @param hiddenText the same in words; null if there are none
 */
public record ShownTickList(List<Open> values, int hidden, String hiddenText) {
    /**
     * An issue that is not done.
     *
     * @param epic     null if it has none
     * @param versions it is to be fixed in
     */
    public record Open(ShownIssue issue, Epic epic, List<FixVersion> versions) {
    }

    /** The epic of an issue. */
    public record Epic(String key, String summary) {
    }

    /** @param id Jira's */
    public record FixVersion(long id, String name) {
    }

    public static ShownTickList of(OpenIssues.TickList list, Words words) {
        String text = list.hidden() == 1 ? words.text("okr.whatif.hidden.one") : words.text("okr.whatif.hidden", String.valueOf(list.hidden()));
        return new ShownTickList(list.issues().stream().map(ShownTickList::open).toList(), list.hidden(), list.hidden() == 0 ? null : text);
    }

    private static Open open(OpenIssues.Open open) {
        return new Open(ShownIssue.of(open.issue()), open.epic().map(epic -> new Epic(epic.key(), epic.summary())).orElse(null),
                open.versions().stream().map(ShownTickList::version).toList());
    }

    private static FixVersion version(NamedValue named) {
        return new FixVersion(((FieldValue.Version) named.value()).id(), named.name());
    }
}
