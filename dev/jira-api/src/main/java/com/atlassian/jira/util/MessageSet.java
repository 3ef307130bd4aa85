package com.atlassian.jira.util;

import java.util.Set;

/**
 * What is wrong with a search.
 *
 * <p>Signature: doc:JL(util/package-tree); see signatures.txt.
 */
public interface MessageSet {
    void addErrorMessage(String message);

    void addMessageSet(MessageSet messages);

    Set<String> getErrorMessages();

    boolean hasAnyErrors();

    /** UNVERIFIED. */
    boolean hasAnyMessages();
}
