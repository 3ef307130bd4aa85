package io.cairn.okr.model;

/**
 * The id of one check-in.
 *
 * @param value more than 0
 */
public record CheckInId(long value) {
}
