package com.atlassian.templaterenderer;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class RenderingException extends RuntimeException {
    /** UNVERIFIED. */
    public RenderingException(String text, Throwable throwable) {
    }
}
