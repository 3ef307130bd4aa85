package org.ofbiz.core.entity;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class GenericEntityException extends Exception {
    protected GenericEntityException() {
    }
}
