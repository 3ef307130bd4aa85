package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.jira.FieldValues;
import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.NamedValue;
import io.cairn.okr.model.UserKey;
import java.util.List;

/** What a person may choose as a source of issues, so that nobody has to know an id. */
public final class SourceChoices {
    private final Access access;
    private final FieldValues values;
    private final Issues issues;

    SourceChoices(Access access, FieldValues values, Issues issues) {
        this.access = access;
        this.values = values;
        this.issues = issues;
    }

    /** Whether this Jira has epics; not without Jira Software. */
    public boolean hasEpics(UserKey who) {
        access.toUse(who);
        return issues.hasEpics();
    }

    /** Whether this Jira has sprints; not without Jira Software. */
    public boolean hasSprints(UserKey who) {
        access.toUse(who);
        return values.hasSprints();
    }

    /** Versions of all projects the person may browse, unreleased ones first. */
    public List<NamedValue> versions(UserKey who, String text, int most) {
        access.toUse(who);
        return values.versions(who, text, most);
    }

    /** Components of all projects the person may browse, by name. */
    public List<NamedValue> components(UserKey who, String text, int most) {
        access.toUse(who);
        return values.components(who, text, most);
    }
}
