package io.cairn.okr.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.UserKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Custom number fields, story points among them, and statuses from Jira's configuration. */
final class JiraIssueFields implements IssueFields {
    private static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";

    private final CustomFieldManager fields;
    private final ConstantsManager constants;
    private final Rights rights;

    JiraIssueFields(CustomFieldManager fields, ConstantsManager constants, Rights rights) {
        this.fields = fields;
        this.constants = constants;
        this.rights = rights;
    }

    @Override
    public List<NumberField> numbers(UserKey viewer) {
        return all().filter(field -> meets(viewer, field)).map(field -> new NumberField(new Quantity.Field(field.getId()), field.getName()))
                .sorted(Comparator.comparing(NumberField::name, NaturalOrder.OF_TEXTS)).toList();
    }

    @Override
    public Map<String, String> numberNames() {
        return all().collect(Collectors.toMap(CustomField::getId, CustomField::getName));
    }

    @Override
    public List<StatusView> statuses() {
        return constants.getStatuses().stream()
                .map(status -> new StatusView(status.getId(), status.getNameTranslation(), Categories.of(status))).toList();
    }

    private Stream<CustomField> all() {
        return fields.getCustomFieldObjects().stream().filter(field -> NUMBER.equals(field.getCustomFieldType().getKey()));
    }

    /** The name of a field that only hidden projects have is theirs. */
    private boolean meets(UserKey viewer, CustomField field) {
        return field.isAllProjects() || field.getAssociatedProjectObjects().stream()
                .anyMatch(project -> rights.mayBrowse(viewer, new ProjectId(project.getId())));
    }
}
