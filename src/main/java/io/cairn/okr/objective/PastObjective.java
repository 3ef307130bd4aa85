package io.cairn.okr.objective;

/** An objective as it stood, and why. Nothing may be done with it. */
public record PastObjective(Past past, ObjectiveExplanation why) {
}
