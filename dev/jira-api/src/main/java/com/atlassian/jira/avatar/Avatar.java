package com.atlassian.jira.avatar;

/**
 * A small picture of a person or a project.
 *
 * <p>Signature: doc:JS(avatar/package-summary) + call:SL(impl); see signatures.txt.
 */
public interface Avatar {
    String getContentType();

    String getFileName();

    Long getId();

    String getOwner();

    boolean isSystemAvatar();

    /**
     * How many pixels wide and high: 16 (SMALL), 24 (NORMAL), 32 (MEDIUM), 48 (LARGE) or 64 (XLARGE).
     *
     * <p>Signature: doc:JL(avatar/Avatar.Size); see signatures.txt.
     */
    enum Size {
        SMALL,
        MEDIUM,
        NORMAL,
        LARGE,
        XLARGE
    }
}
