package com.atlassian.jira.component;

/**
 * Signature: doc:DAC; see signatures.txt.
 */
public class ComponentAccessor {
    protected ComponentAccessor() {
    }

    public static <T> T getComponent(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public static <T> T getOSGiComponentInstanceOfType(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    /** UNVERIFIED. */
    public static ComponentAccessor.Worker initialiseWorker(ComponentAccessor.Worker worker) {
        throw new UnsupportedOperationException();
    }

    /**
     * UNVERIFIED kind. Signature: un; see signatures.txt.
     */
    public interface Worker {
        /** UNVERIFIED. */
        <T> T getComponent(Class<T> type);

        /** UNVERIFIED. */
        <T> T getOSGiComponentInstanceOfType(Class<T> type);
    }
}
