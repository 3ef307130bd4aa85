package com.atlassian.greenhopper.service;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface ServiceOutcome<T> {
    /** UNVERIFIED. */
    T getValue();

    /** UNVERIFIED. */
    boolean isValid();
}
