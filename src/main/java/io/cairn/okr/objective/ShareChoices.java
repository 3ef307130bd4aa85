package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.jira.IssueFields;
import io.cairn.okr.jira.Resolutions;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.UserKey;
import java.util.List;
import java.util.Map;

/** What a person may choose from for the figure of issues, so that nobody has to know an id, and what the administrator chose. */
public final class ShareChoices {
    private final Access access;
    private final IssueFields fields;
    private final RulesInForce rules;
    private final Resolutions resolutions;

    ShareChoices(Access access, IssueFields fields, RulesInForce rules, Resolutions resolutions) {
        this.access = access;
        this.fields = fields;
        this.rules = rules;
        this.resolutions = resolutions;
    }

    /** Number fields of projects that the person may browse, by name. */
    public List<IssueFields.NumberField> numbers(UserKey who) {
        access.toUse(who);
        return fields.numbers(who);
    }

    /** In Jira's order. */
    public List<IssueFields.StatusView> statuses(UserKey who) {
        access.toUse(who);
        return fields.statuses();
    }

    /** The settings of the instance. */
    public Rules rules(UserKey who) {
        access.toUse(who);
        return rules.now();
    }

    /** The resolutions of this Jira: id to name. */
    public Map<String, String> resolutions(UserKey who) {
        access.toUse(who);
        return resolutions.names();
    }
}
