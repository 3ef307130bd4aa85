package com.atlassian.jira.util;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Messages in the order they came, each once.
 *
 * <p>Signature: doc:JL(util/package-tree), abstract is UNVERIFIED; see signatures.txt.
 */
public abstract class AbstractMessageSet implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();

    protected AbstractMessageSet() {
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errors.add(errorMessage);
    }

    @Override
    public void addMessageSet(MessageSet messages) {
        errors.addAll(messages.getErrorMessages());
    }

    @Override
    public Set<String> getErrorMessages() {
        return Collections.unmodifiableSet(errors);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public boolean hasAnyMessages() {
        return hasAnyErrors();
    }
}
