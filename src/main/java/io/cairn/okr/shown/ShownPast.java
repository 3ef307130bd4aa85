package io.cairn.okr.shown;

import io.cairn.okr.model.Doubt;
import io.cairn.okr.objective.Past;
import java.util.List;
import java.util.Set;

/**
 * Of when something is shown, and how far that is known (H1).
 *
 * @param view      "worked": links count whenever they were made; "reported": from the day they were made
 * @param first     the first day that can be asked for
 * @param exact     whether the figures are known, else they are approximate
 * @param label     the same in a word
 * @param reasons   why they are only approximate; empty if they are exact
 */
public record ShownPast(String day, String dayLabel, String view, String viewLabel, String first, boolean exact, String label,
        List<ShownCode> reasons) {
    static ShownPast of(Past past, Words words) {
        boolean worked = past.moment().asWorked();
        return new ShownPast(past.moment().day().toString(), words.day(past.moment().day()), worked ? "worked" : "reported",
                words.text(worked ? "okr.past.view.worked" : "okr.past.view.reported"), past.first().toString(), past.exact(),
                words.text(past.exact() ? "okr.past.exact" : "okr.past.approximate"),
                reasons(past.doubts(), words));
    }

    static List<ShownCode> reasons(Set<Doubt> doubts, Words words) {
        return doubts.stream().sorted().map(doubt -> new ShownCode(doubt.name(), words.text("okr.past.doubt.", doubt))).toList();
    }
}
