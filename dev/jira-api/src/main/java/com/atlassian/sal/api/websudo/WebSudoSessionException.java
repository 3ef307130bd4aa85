package com.atlassian.sal.api.websudo;

/**
 * The password has to be asked for once more.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/websudo/package-tree.html; see
 * signatures.txt.
 */
public class WebSudoSessionException extends RuntimeException {
    /** UNVERIFIED. */
    public WebSudoSessionException(String message) {
        super(message);
    }
}
