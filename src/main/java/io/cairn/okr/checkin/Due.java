package io.cairn.okr.checkin;

import io.cairn.okr.objective.Happening;
import io.cairn.okr.objective.KeyResultView;
import java.time.LocalDate;
import java.util.List;

/**
 * A key result of mine and whether it waits for my word.
 *
 * @param dueOn the day it is or was due; for what is done the next one
 * @param since what happened to its figure since the last check-in, newest first
 */
public record Due(KeyResultView keyResult, LocalDate dueOn, State state, List<Happening> since) {
    public Due {
        since = List.copyOf(since);
    }

    /** How urgent it is, the most urgent first. */
    public enum State {
        /** The last due day passed, with its grace, without a check-in. */
        OVERDUE,
        /** The present period has none yet. */
        DUE,
        /** The present period has one. */
        DONE
    }
}
