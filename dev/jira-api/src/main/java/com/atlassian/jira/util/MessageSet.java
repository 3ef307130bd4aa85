package com.atlassian.jira.util;

import java.util.Set;

/**
 * Signature: doc:JL(util/package-tree); see signatures.txt.
 */
public interface MessageSet {
    void addErrorMessage(String text);

    void addMessageSet(MessageSet messageSet);

    Set<String> getErrorMessages();

    boolean hasAnyErrors();

    /** UNVERIFIED. */
    boolean hasAnyMessages();
}
