package com.atlassian.templaterenderer;

/**
 * A template could not be rendered.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public class RenderingException extends RuntimeException {
    /** UNVERIFIED. */
    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
