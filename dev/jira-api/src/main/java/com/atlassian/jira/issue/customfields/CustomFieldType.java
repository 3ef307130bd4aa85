package com.atlassian.jira.issue.customfields;

/**
 * A kind of custom field.
 *
 * <p>Signature: doc:JL + call:BD(impl); see signatures.txt.
 */
public interface CustomFieldType<T,S> {
    String getDescription();

    String getKey();

    String getName();

    boolean isRenderable();
}
