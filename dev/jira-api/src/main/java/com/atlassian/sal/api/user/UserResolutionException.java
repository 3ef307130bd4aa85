package com.atlassian.sal.api.user;

/**
 * A person could not be looked up.
 *
 * <p>Signature: doc:SAL2(com/atlassian/sal/api/user/UserResolutionException); see signatures.txt.
 */
public class UserResolutionException extends RuntimeException {
    public UserResolutionException(String message) {
        super(message);
    }
}
