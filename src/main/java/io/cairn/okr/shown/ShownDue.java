package io.cairn.okr.shown;

import io.cairn.okr.checkin.Due;
import java.util.List;

/** A key result of mine and whether it waits for my word: OVERDUE, DUE or DONE. */
public record ShownDue(ShownKeyResult keyResult, String dueOn, String state, String stateLabel, List<ShownHappening> since) {
    public static ShownDue of(Due due, Words words) {
        return new ShownDue(ShownKeyResult.of(due.keyResult(), words), due.dueOn().toString(), due.state().name(),
                words.text("okr.due.", due.state()), due.since().stream().map(each -> ShownHappening.of(each, words)).toList());
    }
}
