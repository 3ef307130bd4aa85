package io.cairn.okr.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of epics without any Java interface of Jira Software: its custom fields, found by the keys of their types.
 *
 * <p>Unproven on a real Jira: the field "Epic Name" belongs to the issue type of epics only (the way Jira Software sets
 * it up), so that its issue types tell epics; where somebody opened the field to all types, the type must be called "Epic".
 */
final class Epics {
    private static final String LINK_TYPE = "com.pyxis.greenhopper.jira:gh-epic-link";
    private static final String NAME_TYPE = "com.pyxis.greenhopper.jira:gh-epic-label";
    private static final String USUAL_NAME = "Epic";

    private final FieldsByType fields;
    private final IssueManager issues;

    Epics(CustomFieldManager fields, IssueManager issues) {
        this.fields = new FieldsByType(fields);
        this.issues = issues;
    }

    /** The field that holds an issue's epic; empty without Jira Software. */
    Optional<CustomField> link() {
        return fields.first(LINK_TYPE);
    }

    /** Ids of the issue types that are epics; empty if only the name of the type can tell, or without Jira Software. */
    Set<String> types() {
        return fields.first(NAME_TYPE).filter(field -> !field.isAllIssueTypes()).map(this::typesOf).orElse(Set.of());
    }

    /** @param types what {@link #types()} gave */
    boolean is(Issue issue, Set<String> types) {
        if (!types.isEmpty()) {
            return types.contains(issue.getIssueTypeId());
        }
        IssueType type = issue.getIssueType();
        return type != null && USUAL_NAME.equalsIgnoreCase(type.getName());
    }

    /** The epic of an issue; the value of the field is the epic itself or its key. */
    Optional<Long> of(Issue issue, CustomField link) {
        Object value = issue.getCustomFieldValue(link);
        if (value instanceof Issue epic) {
            return Optional.of(epic.getId());
        }
        return Optional.ofNullable(value).map(key -> issues.getIssueObject(key.toString())).map(Issue::getId);
    }

    private Set<String> typesOf(CustomField field) {
        return field.getAssociatedIssueTypes().stream().filter(Objects::nonNull).map(IssueType::getId)
                .collect(Collectors.toSet());
    }
}
