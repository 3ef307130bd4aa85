package io.cairn.okr.objective;

import java.util.Optional;

/**
 * What settings would make of a key result.
 *
 * @param before its figure as it is kept; empty for a new one
 * @param after  the key result with the wished settings, and why it would stand where it would
 */
public record Preview(Optional<FigureView> before, Explanation after) {
}
