package io.cairn.okr.model;

/**
 * The id of an objective; people and links use {@link #key()}.
 *
 * @param value more than 0
 */
public record ObjectiveId(long value) {
    private static final String PREFIX = "OBJ-";

    /** Takes "7" as well as "OBJ-7", in any case. @throws IllegalArgumentException for anything else */
    public static ObjectiveId valueOf(String text) {
        return new ObjectiveId(Keys.number(PREFIX, text));
    }

    /** "OBJ-7". */
    public String key() {
        return PREFIX + value;
    }

    @Override
    public String toString() {
        return key();
    }
}
