package com.atlassian.sal.api.user;

/**
 * Signature: doc:SAL2(com/atlassian/sal/api/user/UserResolutionException); see signatures.txt.
 */
public class UserResolutionException extends RuntimeException {
    public UserResolutionException(String text) {
        super(text);
    }
}
