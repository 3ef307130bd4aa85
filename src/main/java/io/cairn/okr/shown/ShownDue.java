package io.cairn.okr.shown;

import io.cairn.okr.checkin.Due;
import java.util.List;

/**
 * A key result of mine and whether it waits for my word.
 *
 * @param state      OVERDUE, DUE or DONE
 * @param stateLabel "due Nov 27, 2026"
 */
public record ShownDue(ShownKeyResult keyResult, String dueOn, String state, String stateLabel, List<ShownHappening> since) {
    public static ShownDue of(Due due, Words words) {
        return new ShownDue(ShownKeyResult.of(due.keyResult(), words), due.dueOn().toString(), due.state().name(),
                words.text("okr.due.", due.state(), due.dueOn()), due.since().stream().map(each -> ShownHappening.of(each, words)).toList());
    }
}
