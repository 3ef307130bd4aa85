package org.ofbiz.core.entity;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public class GenericEntityException extends Exception {
    /** UNVERIFIED. */
    public GenericEntityException(String message) {
        super(message);
    }
}
