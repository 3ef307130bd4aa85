package io.cairn.host.jira.search;

/**
 * A value to compare with.
 *
 * @param text     as written; digits if it is an id
 * @param number   whether it is an id, to be tried before names
 * @param empty    whether it is EMPTY
 * @param computed whether a function gave it: then it is no mistake if nothing has it
 */
public record Literal(String text, boolean number, boolean empty, boolean computed) {
    /** EMPTY. */
    public static final Literal EMPTY = new Literal("EMPTY", false, true, false);

    /** An id from a function. */
    public static Literal id(long id) {
        return new Literal(String.valueOf(id), true, false, true);
    }

    /** A name, key or other text from a function. */
    public static Literal text(String text) {
        return new Literal(text, false, false, true);
    }

    /** What a person wrote. */
    static Literal written(Operand.Value value) {
        return new Literal(value.text(), value.number(), false, false);
    }
}
