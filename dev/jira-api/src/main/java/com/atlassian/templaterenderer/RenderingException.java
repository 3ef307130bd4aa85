package com.atlassian.templaterenderer;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public class RenderingException extends RuntimeException {
    /** UNVERIFIED. */
    public RenderingException(String text, Throwable cause) {
        super(text, cause);
    }
}
