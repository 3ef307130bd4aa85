package io.cairn.okr.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.version.Version;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the field "Fix Version/s". */
final class JiraFixVersions implements FixVersions {
    private final StoredIssues stored;

    JiraFixVersions(IssueManager issues) {
        stored = new StoredIssues(issues);
    }

    @Override
    public Map<IssueId, List<NamedValue>> of(Collection<IssueId> issues) {
        Map<IssueId, List<NamedValue>> found = new HashMap<>();
        stored.byIds(issues).stream().filter(issue -> !issue.getFixVersions().isEmpty()).forEach(issue ->
                found.put(new IssueId(issue.getId()), issue.getFixVersions().stream().map(version -> named(issue, version)).toList()));
        return found;
    }

    private static NamedValue named(Issue issue, Version version) {
        return new NamedValue(new FieldValue.Version(new ProjectId(issue.getProjectId()), version.getId()), version.getName(), Optional.empty(),
                version.isReleased());
    }
}
