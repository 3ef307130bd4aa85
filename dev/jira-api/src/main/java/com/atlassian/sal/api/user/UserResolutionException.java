package com.atlassian.sal.api.user;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class UserResolutionException extends Exception {
    /** UNVERIFIED. */
    public UserResolutionException(String text) {
    }
}
