package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.NamedValue;
import io.cairn.okr.jira.PersonView;
import io.cairn.okr.model.LinkedSource;
import java.util.Optional;

/**
 * A source of issues as the viewer sees it.
 *
 * @param issue  the linked issue or epic; empty for others and if the viewer may not see it
 * @param value  the version, component, label or sprint; empty for others and if the viewer may not see it
 * @param runsAs as whom a query runs (J12); empty for others
 */
public record SourceView(LinkedSource source, Optional<IssueView> issue, Optional<NamedValue> value, PersonView addedBy,
        Optional<PersonView> runsAs) {
    /** Whether there is something behind it that the viewer may not see, or that is gone. */
    public boolean hidden() {
        return issue.isEmpty() && value.isEmpty() && runsAs.isEmpty();
    }
}
