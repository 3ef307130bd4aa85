package io.cairn.host.bridge;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import io.cairn.host.jira.constant.Constants;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Custom fields. */
final class BridgedFields implements CustomFieldManager {
    private final Constants constants;
    private final Things things;

    BridgedFields(Constants constants, Things things) {
        this.constants = constants;
        this.things = things;
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return constants.customFields().stream().map(things::field).toList();
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return where(field -> field.isRelevantForIssueContext(issue));
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return where(field -> field.getName().equals(name));
    }

    @Override
    public List<CustomField> getGlobalCustomFieldObjects() {
        return where(CustomField::isGlobal);
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return id == null ? null : constants.customField(id).map(things::field).orElse(null);
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return where(field -> field.getId().equals(id)).stream().findFirst().orElse(null);
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType(String key) {
        return where(field -> field.getCustomFieldType().getKey().equals(key)).stream().findFirst().map(CustomField::getCustomFieldType).orElse(null);
    }

    @Override
    public boolean exists(String id) {
        return getCustomFieldObject(id) != null;
    }

    @Override
    public boolean isCustomField(String id) {
        return id != null && id.startsWith("customfield_");
    }

    private List<CustomField> where(Predicate<CustomField> wanted) {
        return getCustomFieldObjects().stream().filter(wanted).toList();
    }
}
