package com.atlassian.event.api;

/**
 * Tells listeners what happened, on the thread that says so.
 *
 * <p>Signature: call:BD(impl); see signatures.txt.
 */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
