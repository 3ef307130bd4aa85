package com.atlassian.jira.issue;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/**
 * The custom fields.
 *
 * <p>Signature: doc:DAC(issue/package-summary) + call:BD(impl); see signatures.txt.
 */
public interface CustomFieldManager {
    boolean exists(String id);

    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String id);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    Collection<CustomField> getCustomFieldObjectsByName(String name);

    CustomFieldType getCustomFieldType(String key);

    List<CustomField> getGlobalCustomFieldObjects();

    boolean isCustomField(String id);
}
