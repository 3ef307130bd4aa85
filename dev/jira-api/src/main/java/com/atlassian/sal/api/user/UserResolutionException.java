package com.atlassian.sal.api.user;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public class UserResolutionException extends Exception {
    /** UNVERIFIED. */
    public UserResolutionException(String text) {
        super(text);
    }
}
