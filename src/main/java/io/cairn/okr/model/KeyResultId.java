package io.cairn.okr.model;

/**
 * The id of a key result; people and links use {@link #key()}.
 *
 * @param value more than 0
 */
public record KeyResultId(long value) {
    private static final String PREFIX = "KR-";

    /** Takes "7" as well as "KR-7", in any case. @throws IllegalArgumentException for anything else */
    public static KeyResultId valueOf(String text) {
        return new KeyResultId(Keys.number(PREFIX, text));
    }

    /** "KR-7". */
    public String key() {
        return PREFIX + value;
    }

    @Override
    public String toString() {
        return key();
    }
}
