package io.cairn.okr.objective;

import java.util.List;
import java.util.Optional;

/**
 * What settings would make of a key result.
 *
 * @param before its figure as it is kept; empty for a new one
 * @param after  the key result with the wished settings, and why it would stand where it would
 * @param above  its objective and those above it, as far as the viewer may see them
 */
public record Preview(Optional<FigureView> before, Explanation after, List<Outlook.OfObjective> above) {
    public Preview {
        above = List.copyOf(above);
    }
}
