package io.cairn.okr.jira;

import io.cairn.okr.model.IssueId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** In which versions issues are to be fixed; whoever sees an issue sees its versions. */
public interface FixVersions {
    /** By issue; issues without any are absent. Jira is asked once for 500 ids. */
    Map<IssueId, List<NamedValue>> of(Collection<IssueId> issues);
}
