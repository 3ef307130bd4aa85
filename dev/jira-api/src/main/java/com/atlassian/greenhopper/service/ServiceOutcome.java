package com.atlassian.greenhopper.service;

/**
 * What a call brought: a value, or errors.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/jira-software/6.3.2.1/com/atlassian/greenhopper/service/ServiceOutcome.html; see
 * signatures.txt.
 */
public interface ServiceOutcome<T> {
    T getValue();

    boolean isValid();
}
