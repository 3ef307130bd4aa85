package io.cairn.okr.objective;

import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import java.util.List;
import java.util.Optional;

/** Finds things by words, for pickers. Every word must occur in the key or the title, in any case. */
public final class Search {
    /** Running cycles first, then the coming, then the past; one's own before others'. */
    public List<KeyResultView> keyResults(UserKey viewer, String text, int most) {
        throw new UnsupportedOperationException();
    }

    /**
     * What an objective could contribute to.
     *
     * @param cycle    of this cycle only; empty for all
     * @param forChild leaves out this objective and everything below it (R7); empty for none
     */
    public List<ObjectiveView> objectives(UserKey viewer, String text, Optional<CycleId> cycle,
            Optional<ObjectiveId> forChild, int most) {
        throw new UnsupportedOperationException();
    }
}
