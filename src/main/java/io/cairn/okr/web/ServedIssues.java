package io.cairn.okr.web;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.IssueKeyResults;
import io.cairn.okr.objective.IssuePanel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** The key results of the issue on the page, read once for the panel and for its condition. */
public final class ServedIssues {
    private static final String READ = ServedIssues.class.getName() + ".";

    private final IssueKeyResults keyResults;

    public ServedIssues(IssueKeyResults keyResults) {
        this.keyResults = keyResults;
    }

    /** @param context of the panel or the condition; empty if the issue is hidden or missing */
    Optional<IssuePanel> of(UserKey viewer, String issueKey, Map<String, Object> context) {
        HttpServletRequest request = context.get("helper") instanceof JiraHelper helper ? helper.getRequest() : null;
        if (request == null) {
            return read(viewer, issueKey);
        }
        if (request.getAttribute(READ + issueKey) instanceof IssuePanel known) {
            return Optional.of(known);
        }
        Optional<IssuePanel> panel = read(viewer, issueKey);
        panel.ifPresent(found -> request.setAttribute(READ + issueKey, found));
        return panel;
    }

    private Optional<IssuePanel> read(UserKey viewer, String issueKey) {
        try {
            return Optional.of(keyResults.of(viewer, issueKey));
        } catch (NotFoundException hidden) {
            return Optional.empty();
        }
    }
}
