package io.cairn.host.jira.store;

import java.util.function.Function;

/**
 * A kind of thing the store keeps.
 *
 * @param name  its name in the database
 * @param type  the record
 * @param id    the id of a record
 * @param parse reads an id from the database
 * @param <K>   type of the id
 * @param <T>   type of the record
 */
public record Kind<K, T>(String name, Class<T> type, Function<T, K> id, Function<String, K> parse) {
    /** A kind whose ids are numbers. */
    public static <T> Kind<Long, T> numbered(String name, Class<T> type, Function<T, Long> id) {
        return new Kind<>(name, type, id, Long::valueOf);
    }

    /** A kind whose ids are texts of at most 190 characters. */
    public static <T> Kind<String, T> named(String name, Class<T> type, Function<T, String> id) {
        return new Kind<>(name, type, id, Function.identity());
    }
}
