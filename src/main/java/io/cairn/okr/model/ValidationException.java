package io.cairn.okr.model;

import java.util.List;

/** Bad input: names the field and, by key, the reason; translated at the door. Nothing was changed. */
public final class ValidationException extends RuntimeException {
    private final String field;
    private final String key;
    private final List<Object> arguments;

    /**
     * @param field     the field as the REST interface names it
     * @param key       the text's key in the bundles
     * @param arguments what fills the text's placeholders
     */
    public ValidationException(String field, String key, Object... arguments) {
        super(field + ": " + key + " " + List.of(arguments));
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
