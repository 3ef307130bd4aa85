package com.atlassian.query.operator;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public enum Operator {
    /** UNVERIFIED. */
    EQUALS,
    /** UNVERIFIED. */
    NOT_EQUALS,
    /** UNVERIFIED. */
    IN,
    /** UNVERIFIED. */
    NOT_IN
}
