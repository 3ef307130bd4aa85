package io.cairn.okr.objective;

/** The objectives of one place as they stood. Nothing may be done with them. */
public record PastOverview(Past past, Overview overview) {
}
