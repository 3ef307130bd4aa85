package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * What is wrong with a form: with one of its fields, or as a whole.
 *
 * <p>Signature: doc:JL(util/package-summary); see signatures.txt.
 */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String message);

    void addErrorCollection(ErrorCollection errors);

    /** What is wrong as a whole. */
    Collection<String> getErrorMessages();

    /** What is wrong with fields, by field. */
    Map<String, String> getErrors();

    /** UNVERIFIED. */
    boolean hasAnyErrors();
}
