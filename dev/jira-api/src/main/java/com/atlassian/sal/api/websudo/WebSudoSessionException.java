package com.atlassian.sal.api.websudo;

/**
 * Signature: doc:https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/websudo/package-tree.html; see signatures.txt.
 */
public class WebSudoSessionException extends RuntimeException {
    /** UNVERIFIED. */
    public WebSudoSessionException(String text) {
        super(text);
    }
}
