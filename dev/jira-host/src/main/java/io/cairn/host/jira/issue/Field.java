package io.cairn.host.jira.issue;

import io.cairn.host.jira.constant.CustomField;
import java.util.Optional;

/** Fields of an issue that can be set, with their id in REST. */
public enum Field {
    PROJECT("project"), TYPE("issuetype"), PARENT("parent"), SUMMARY("summary"), DESCRIPTION("description"), RESOLUTION("resolution"),
    PRIORITY("priority"), ASSIGNEE("assignee"), REPORTER("reporter"), DUE_DATE("duedate"), SECURITY("security"),
    FIX_VERSIONS("fixVersions"), AFFECTED_VERSIONS("versions"), COMPONENTS("components"), LABELS("labels"),
    ORIGINAL_ESTIMATE("timeoriginalestimate"), REMAINING_ESTIMATE("timeestimate"), TIME_SPENT("timespent"),
    EPIC_LINK(CustomField.EPIC_LINK.fieldId()), EPIC_NAME(CustomField.EPIC_NAME.fieldId()),
    STORY_POINTS(CustomField.STORY_POINTS.fieldId()), SPRINT(CustomField.SPRINT.fieldId()), RANK(CustomField.RANK.fieldId()),
    NUMBER("number");

    private final String id;

    Field(String id) {
        this.id = id;
    }

    /** Id in REST: {@code summary}, {@code customfield_10102}. */
    public String id() {
        return id;
    }

    /** The field of that id. */
    public static Optional<Field> of(String id) {
        for (Field field : values()) {
            if (field.id.equals(id)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
