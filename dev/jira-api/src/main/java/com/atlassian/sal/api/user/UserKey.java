package com.atlassian.sal.api.user;

import java.util.Objects;

/**
 * Names a person for good; a log-in name may change.
 *
 * <p>Signature: call:SL (constructor); see signatures.txt.
 */
public class UserKey {
    private final String stringValue;

    public UserKey(String userkey) {
        this.stringValue = Objects.requireNonNull(userkey, "userkey");
    }

    public String getStringValue() {
        return stringValue;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && stringValue.equals(that.stringValue);
    }

    @Override
    public int hashCode() {
        return stringValue.hashCode();
    }

    @Override
    public String toString() {
        return stringValue;
    }
}
