package com.atlassian.jira.avatar;

/**
 * Signature: doc:JS(avatar/package-summary) + call:SL(impl); see signatures.txt.
 */
public interface Avatar {
    String getContentType();

    String getFileName();

    Long getId();

    String getOwner();

    boolean isSystemAvatar();

    /**
     * UNVERIFIED kind. Signature: un; see signatures.txt.
     */
    public enum Size {
        /** UNVERIFIED. */
        SMALL,
        /** UNVERIFIED. */
        MEDIUM,
        /** UNVERIFIED. */
        NORMAL,
        /** UNVERIFIED. */
        LARGE,
        /** UNVERIFIED. */
        XLARGE
    }
}
