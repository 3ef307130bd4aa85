package io.cairn.okr.store;

import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.Settings;
import java.util.List;
import java.util.Map;

/**
 * What people planned and said around some objectives, as it stood at one moment or changed while it was read. Removed things are absent.
 *
 * @param objectives   those asked for and those above them
 * @param keyResults   oldest first, of every objective that was to be looked into
 * @param lastCheckIns of these key results; absent where there is none
 * @param cycles       all there are, newest first day first
 */
public record Plans(Map<ObjectiveId, Objective> objectives, Map<ObjectiveId, List<KeyResult>> keyResults,
        Map<KeyResultId, CheckIn> lastCheckIns, List<Cycle> cycles, Settings settings) {
}
