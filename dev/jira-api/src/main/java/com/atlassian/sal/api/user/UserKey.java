package com.atlassian.sal.api.user;

/**
 * Signature: call:SL (constructor); see signatures.txt.
 */
public class UserKey {
    public UserKey(String text) {
    }

    public String getStringValue() {
        throw new UnsupportedOperationException();
    }
}
