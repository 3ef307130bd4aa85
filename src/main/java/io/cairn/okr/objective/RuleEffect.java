package io.cairn.okr.objective;

import io.cairn.okr.model.Measure;
import java.util.List;
import java.util.Optional;

/**
 * What other settings would alter, of the key results and objectives whose cycles are not over.
 *
 * @param figures how many there are
 * @param looked  how many of them were tried; all, unless there are too many key results
 * @param changed of those, whose progress or status would be another
 * @param hidden  of those, that the viewer may not see
 * @param moves   the biggest of the others, the biggest first
 */
public record RuleEffect(int figures, int looked, int changed, int hidden, List<Move> moves) {
    public RuleEffect {
        moves = List.copyOf(moves);
    }

    /**
     * One figure that would be another.
     *
     * @param measure of a key result; empty for an objective
     */
    public record Move(String key, String title, Optional<Measure> measure, FigureView before, FigureView after) {
    }
}
