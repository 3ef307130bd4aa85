package com.atlassian.greenhopper.service.sprint;

/**
 * Signature: doc:G11(service/sprint/class-use/Sprint); see signatures.txt.
 */
public class Sprint {
    protected Sprint() {
    }

    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }

    public boolean isClosed() {
        throw new UnsupportedOperationException();
    }

    /**
     * UNVERIFIED kind. Signature: un; see signatures.txt.
     */
    public enum State {
        /** UNVERIFIED. */
        ACTIVE,
        /** UNVERIFIED. */
        CLOSED,
        /** UNVERIFIED. */
        FUTURE
    }
}
