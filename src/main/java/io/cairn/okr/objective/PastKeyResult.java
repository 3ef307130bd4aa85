package io.cairn.okr.objective;

/** A key result as it stood, and why. Nothing may be done with it. */
public record PastKeyResult(Past past, Explanation why) {
}
