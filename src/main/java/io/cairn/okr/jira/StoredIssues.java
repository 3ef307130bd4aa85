package io.cairn.okr.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.cairn.okr.model.IssueId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Issues by id from the database, whatever anybody's permissions. */
final class StoredIssues {
    private static final int CHUNK = 500;

    private final IssueManager issues;

    StoredIssues(IssueManager issues) {
        this.issues = issues;
    }

    /** Deleted ones are absent; Jira is asked once for every {@value #CHUNK}. */
    List<Issue> byIds(Collection<IssueId> ids) {
        List<Long> wanted = ids.stream().map(IssueId::value).distinct().sorted().toList();
        List<Issue> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            List<Long> chunk = wanted.subList(from, Math.min(from + CHUNK, wanted.size()));
            issues.getIssueObjects(chunk).stream().filter(Objects::nonNull).forEach(found::add);
        }
        return found;
    }
}
