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
     * Signature: doc:JL(avatar/Avatar.Size); see signatures.txt.
     */
    public enum Size {
        SMALL,
        MEDIUM,
        NORMAL,
        LARGE,
        XLARGE
    }
}
