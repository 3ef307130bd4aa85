package io.cairn.okr.model;

/** It may be seen by who asked, but not done. */
public final class ForbiddenException extends RuntimeException {
    private final String key;

    /** @param key the text's key in the bundles */
    public ForbiddenException(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
