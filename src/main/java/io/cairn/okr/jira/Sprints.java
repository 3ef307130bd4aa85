package io.cairn.okr.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.UserKey;
import java.util.Optional;

/**
 * What is known of sprints without any Java interface of Jira Software: its custom field, asked through JQL. The field is
 * named by its id, for two fields may bear the name "Sprint".
 *
 * <p>Unproven on a real Jira: a query for a sprint is refused to those who may not see the sprint.
 */
final class Sprints {
    private static final String TYPE = "com.pyxis.greenhopper.jira:gh-sprint";

    private final FieldsByType fields;
    private final Queries queries;
    private final PersonalQueries personal;

    Sprints(CustomFieldManager fields, Queries queries, PersonalQueries personal) {
        this.fields = new FieldsByType(fields);
        this.queries = queries;
        this.personal = personal;
    }

    /** Whether this Jira has sprints; not without Jira Software. */
    boolean here() {
        return fields.first(TYPE).isPresent();
    }

    /** A condition that holds for the issues of the sprint, carried out ones too (J15); empty without Jira Software. */
    Optional<String> has(long sprint) {
        return field().map(field -> field + " = " + sprint);
    }

    /** Whether a person may see the sprint: Jira takes it in a query, and not all of its issues are hidden. */
    boolean seen(UserKey viewer, long sprint) {
        return has(sprint).filter(condition -> {
            QueryCheck check = personal.check(condition, viewer);
            return check.valid() && (check.count() > 0 || queries.count(condition) == 0);
        }).isPresent();
    }

    /** Whether a sprint the person may see has that name; of one without issues, whether any has. */
    boolean called(UserKey viewer, FieldValue.Sprint sprint) {
        String named = field().orElseThrow() + " = " + JqlNames.quoted(sprint.name());
        String condition = has(sprint.id()).orElseThrow();
        return personal.check(named, viewer).valid() && queries.count(condition + " AND " + named) == queries.count(condition);
    }

    private Optional<String> field() {
        return fields.first(TYPE).map(field -> "cf[" + field.getIdAsLong() + "]");
    }
}
