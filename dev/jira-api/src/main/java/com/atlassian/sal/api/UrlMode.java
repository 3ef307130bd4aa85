package com.atlassian.sal.api;

/**
 * How much of an address is wanted.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public enum UrlMode {
    CANONICAL,
    /** UNVERIFIED. */
    ABSOLUTE,
    /** UNVERIFIED. */
    RELATIVE,
    RELATIVE_CANONICAL,
    /** UNVERIFIED. */
    AUTO
}
