package io.cairn.okr.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;

/** Custom fields by the keys of their types, which are the same on every Jira, unlike their names and ids. */
final class FieldsByType {
    private final CustomFieldManager fields;

    FieldsByType(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** The first of that type; empty if there is none, as without the app that brings the type. */
    Optional<CustomField> first(String typeKey) {
        return fields.getCustomFieldObjects().stream().filter(field -> typeKey.equals(field.getCustomFieldType().getKey())).findFirst();
    }
}
