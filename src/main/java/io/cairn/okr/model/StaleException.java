package io.cairn.okr.model;

/** Somebody else changed it since it was read; the caller should show the current state. Nothing was changed. */
public final class StaleException extends RuntimeException {
    public StaleException(String what) {
        super(what);
    }
}
