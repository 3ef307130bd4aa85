package com.atlassian.sal.api;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public enum UrlMode {
    /** UNVERIFIED. */
    CANONICAL,
    /** UNVERIFIED. */
    ABSOLUTE,
    /** UNVERIFIED. */
    RELATIVE,
    /** UNVERIFIED. */
    RELATIVE_CANONICAL,
    /** UNVERIFIED. */
    AUTO
}
