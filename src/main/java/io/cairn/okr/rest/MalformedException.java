package io.cairn.okr.rest;

/** A body that is no JSON. */
final class MalformedException extends RuntimeException {
    MalformedException(Throwable cause) {
        super(cause);
    }
}
