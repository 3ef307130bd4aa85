package com.example.notes;

/** Becomes 409 by {@link RefusedMapper}. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
