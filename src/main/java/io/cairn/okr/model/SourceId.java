package io.cairn.okr.model;

/**
 * The id of one line of the set of issues behind a key result.
 *
 * @param value more than 0
 */
public record SourceId(long value) {
}
