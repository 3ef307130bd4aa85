package com.atlassian.crowd.embedded.api;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface Group extends Comparable<Group> {
    /** UNVERIFIED. */
    String getName();
}
