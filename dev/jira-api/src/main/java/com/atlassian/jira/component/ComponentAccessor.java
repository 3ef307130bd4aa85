package com.atlassian.jira.component;

/**
 * The way to Jira's services for code that nobody injects them into.
 *
 * <p>Signature: doc:DAC; see signatures.txt.
 */
public class ComponentAccessor {
    private static volatile Worker worker;

    private ComponentAccessor() {
    }

    /** The service of that type, or null if there is none. Signature: call:CP+GR. */
    public static <T> T getComponent(Class<T> componentClass) {
        return worker().getComponent(componentClass);
    }

    /** A service that a plugin exports, or null if there is none. Signature: call:SL+MR. */
    public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
        return worker().getOSGiComponentInstanceOfType(componentClass);
    }

    /**
     * Tells where services come from; whoever starts Jira calls it once. Return type UNVERIFIED.
     *
     * @return the one before, or null
     */
    public static Worker initialiseWorker(Worker newWorker) {
        Worker before = worker;
        worker = newWorker;
        return before;
    }

    private static Worker worker() {
        Worker current = worker;
        if (current == null) {
            throw new IllegalStateException("ComponentAccessor has not been initialised");
        }
        return current;
    }

    /**
     * Where services come from.
     *
     * <p>Signature: call:public apps (MockComponentWorker implements it), the methods are UNVERIFIED; see
     * signatures.txt.
     */
    public interface Worker {
        <T> T getComponent(Class<T> componentClass);

        <T> T getOSGiComponentInstanceOfType(Class<T> componentClass);
    }
}
