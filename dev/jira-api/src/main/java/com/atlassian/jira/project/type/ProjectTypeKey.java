package com.atlassian.jira.project.type;

/**
 * "software", "business" or "service_desk".
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public class ProjectTypeKey {
    private final String key;

    /** UNVERIFIED. */
    public ProjectTypeKey(String key) {
        this.key = key;
    }

    /** UNVERIFIED. */
    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectTypeKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
