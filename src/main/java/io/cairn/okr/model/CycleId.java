package io.cairn.okr.model;

/**
 * The id of a cycle; people and links use {@link #key()}.
 *
 * @param value more than 0
 */
public record CycleId(long value) {
    private static final String PREFIX = "CYC-";

    /** Takes "7" as well as "CYC-7", in any case. @throws IllegalArgumentException for anything else */
    public static CycleId valueOf(String text) {
        return new CycleId(Keys.number(PREFIX, text));
    }

    /** "CYC-7". */
    public String key() {
        return PREFIX + value;
    }

    @Override
    public String toString() {
        return key();
    }
}
