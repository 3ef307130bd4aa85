package io.cairn.okr.progress;

import io.cairn.okr.model.Figure;
import java.util.List;

/**
 * An objective's figure with its account.
 *
 * @param lines one for each part, in the order of the parts
 */
public record RolledUp(Figure figure, List<PartLine> lines) {
    public RolledUp {
        lines = List.copyOf(lines);
    }
}
