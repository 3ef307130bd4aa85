package io.cairn.okr.objective;

import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Doubt;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.StoredFigure;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Some objectives with everything that moves them, as they stood (H1).
 *
 * @param keyResults of each, with the settings in force then
 * @param children   those aligned to each, where they are asked for
 * @param parts      the figures of the key results
 * @param figures    the figures of the objectives
 * @param doubts     what is not known of the objectives themselves
 */
record Standings(Map<ObjectiveId, List<KeyResult>> keyResults, Map<ObjectiveId, List<Objective>> children,
        Map<KeyResultId, PastFigure> parts, Map<ObjectiveId, StoredFigure> figures, Set<Doubt> doubts) {

    Map<KeyResultId, StoredFigure> keyResultFigures() {
        Map<KeyResultId, StoredFigure> all = new HashMap<>();
        parts.forEach((id, past) -> all.put(id, past.figure()));
        return all;
    }

    Map<KeyResultId, CheckIn> lastCheckIns() {
        Map<KeyResultId, CheckIn> all = new HashMap<>();
        parts.forEach((id, past) -> past.last().ifPresent(last -> all.put(id, last)));
        return all;
    }

    /** All that is not known, of the objectives and of their key results. */
    Set<Doubt> allDoubts() {
        Set<Doubt> all = EnumSet.noneOf(Doubt.class);
        all.addAll(doubts);
        parts.values().forEach(past -> all.addAll(past.doubts()));
        return all;
    }
}
