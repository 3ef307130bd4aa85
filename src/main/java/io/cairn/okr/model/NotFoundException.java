package io.cairn.okr.model;

/** It does not exist, or may not be seen by who asked: the same answer for both. */
public final class NotFoundException extends RuntimeException {
    public NotFoundException(String what) {
        super(what);
    }
}
