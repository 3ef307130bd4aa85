package com.atlassian.event.api;

/**
 * Signature: call:BD(impl); see signatures.txt.
 */
public interface EventPublisher {
    void publish(Object value);

    void register(Object value);

    void unregister(Object value);

    void unregisterAll();
}
