package com.atlassian.jira.issue;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/**
 * Signature: doc:DAC(issue/package-summary) + call:BD(impl); see signatures.txt.
 */
public interface CustomFieldManager {
    boolean exists(String text);

    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String text);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    Collection<CustomField> getCustomFieldObjectsByName(String text);

    CustomFieldType getCustomFieldType(String text);

    List<CustomField> getGlobalCustomFieldObjects();

    boolean isCustomField(String text);
}
