package io.cairn.host.rest;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.web.template.Html;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /rest/api/2/issue/picker}: issues whose key begins with, or whose summary holds, what was typed. */
final class IssuePicker {
    private static final int LIMIT = 20;

    private final Jira jira;
    private final RestCall call;

    IssuePicker(Jira jira, RestCall call) {
        this.jira = jira;
        this.call = call;
    }

    Map<String, Object> answer() {
        String query = call.param("query").toLowerCase(Locale.ROOT);
        List<Issue> found = query.isEmpty() ? List.of() : jira.issues().all().filter(issue -> matches(issue, query)).filter(issue -> jira.permissions().sees(call.user(), issue))
                .sorted(Comparator.comparing(Issue::updated).reversed()).limit(LIMIT).toList();
        Map<String, Object> section = Json.object("label", "Current Search", "sub", "Showing " + found.size() + " matching issues", "id", "cs",
                "issues", found.stream().map(IssuePicker::line).toList());
        return Json.object("sections", List.of(section));
    }

    private static boolean matches(Issue issue, String query) {
        return issue.key().toLowerCase(Locale.ROOT).startsWith(query) || issue.summary() != null && issue.summary().toLowerCase(Locale.ROOT).contains(query);
    }

    private static Map<String, Object> line(Issue issue) {
        String summary = issue.summary() == null ? "" : issue.summary();
        return Json.object("key", issue.key(), "keyHtml", issue.key(), "img", "", "summary", Html.escape(summary), "summaryText", summary);
    }
}
