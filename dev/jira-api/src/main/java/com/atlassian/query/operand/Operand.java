package com.atlassian.query.operand;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface Operand {
    /** UNVERIFIED. */
    String getName();

    /** UNVERIFIED. */
    String getDisplayString();
}
