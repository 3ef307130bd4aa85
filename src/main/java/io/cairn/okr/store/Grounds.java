package io.cairn.okr.store;

import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.ObjectiveId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What figures of key results are made of, but for issues and entered values. Removed key results, and those of removed objectives, are
 * absent.
 *
 * @param sources every one of these key results is a key, if only with an empty list
 * @param around  the plans of their objectives
 */
public record Grounds(Map<KeyResultId, KeyResult> keyResults, Map<KeyResultId, List<LinkedSource>> sources, Plans around) {
    /** The cycle of each objective. */
    public Map<ObjectiveId, CyclePlan> calendar() {
        Map<CycleId, CyclePlan> cycles = new HashMap<>();
        around.cycles().forEach(cycle -> cycles.put(cycle.id(), cycle.plan()));
        Map<ObjectiveId, CyclePlan> calendar = new HashMap<>();
        around.objectives().forEach((id, objective) -> {
            if (cycles.containsKey(objective.plan().cycle())) {
                calendar.put(id, cycles.get(objective.plan().cycle()));
            }
        });
        return calendar;
    }
}
