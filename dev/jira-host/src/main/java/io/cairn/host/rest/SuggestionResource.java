package io.cairn.host.rest;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.web.template.Html;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.page.Site;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code /rest/api/2/jql/autocompletedata/suggestions} for labels, as Jira documents it: what begins with the text, on issues the
 * caller sees, 15 at most. The number and the quotation marks around what JQL would need them for are UNVERIFIED.
 */
final class SuggestionResource {
    private static final int MOST = 15;

    private final Jira jira;

    SuggestionResource(Site site) {
        jira = site.jira();
    }

    void register(Routes<RestHandler> routes) {
        routes.get("/rest/api/2/jql/autocompletedata/suggestions", call -> RestAnswer.ok(Json.object("results", labels(call))));
    }

    private List<Map<String, Object>> labels(RestCall call) {
        if (!call.param("fieldName").equalsIgnoreCase("labels")) {
            throw RestProblem.notFound(); // of other fields nothing is suggested here
        }
        String begin = call.param("fieldValue").toLowerCase(Locale.ROOT);
        return jira.issues().all().filter(issue -> !issue.labels().isEmpty() && jira.permissions().sees(call.user(), issue))
                .flatMap((Issue issue) -> issue.labels().stream()).filter(label -> label.toLowerCase(Locale.ROOT).startsWith(begin))
                .distinct().sorted(String.CASE_INSENSITIVE_ORDER).limit(MOST)
                .map(label -> Json.object("value", label.matches("[A-Za-z][A-Za-z0-9_]*") ? label : "\"" + label + "\"",
                        "displayName", "<b>" + Html.escape(label.substring(0, begin.length())) + "</b>" + Html.escape(label.substring(begin.length()))))
                .toList();
    }
}
