package io.cairn.okr.rest;

import java.util.List;

/** A part of a list. {@code maxResults} is how many were asked for at most. */
record Listed<T>(List<T> values, int startAt, int maxResults, int total) {
    static <T> Listed<T> all(List<T> values) {
        return new Listed<>(values, 0, values.size(), values.size());
    }
}
