package io.cairn.okr.checkin;

import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Statement;
import io.cairn.okr.model.UserKey;
import java.util.List;

/** The weekly word on key results: due every Friday in the time zone of this Jira. */
public final class CheckIns {
    /**
     * Adds to the history; the latest value said is the current one of a measured key result.
     *
     * @throws io.cairn.okr.model.ValidationException on {@code value}: given though issues move it, missing though none was
     *                                                ever given, or neither 0 nor 1 for a binary one
     */
    public Recorded record(UserKey author, KeyResultId id, Statement said) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public History history(UserKey viewer, KeyResultId id, int startAt, int most) {
        throw new UnsupportedOperationException();
    }

    /** The key results I own in running cycles, the most urgent first. */
    public List<Due> mine(UserKey owner) {
        throw new UnsupportedOperationException();
    }
}
