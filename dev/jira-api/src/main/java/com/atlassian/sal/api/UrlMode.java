package com.atlassian.sal.api;

/**
 * Kind UNVERIFIED; see signatures.txt.
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
