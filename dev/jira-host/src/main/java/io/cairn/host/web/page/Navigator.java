package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.search.SearchPage;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.security.Sessions;
import io.cairn.host.web.template.Html;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The issue navigator: JQL, pages of results, and what is wrong with the query. Also where the quick search leads. */
public final class Navigator implements Pages {
    private static final int PAGE = 50;
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-\\d+");

    private final Site site;
    private final Jira jira;
    private final Frame frame;

    public Navigator(Site site, Frame frame) {
        this.site = site;
        this.jira = site.jira();
        this.frame = frame;
    }

    @Override
    public void register(Routes<PageHandler> routes) {
        routes.get("/issues/", this::show).get("/issues", this::show).get("/secure/IssueNavigator.jspa", this::show);
        routes.get("/secure/QuickSearch.jspa", this::quick);
    }

    private void quick(Exchange exchange) throws IOException {
        exchange.redirect(target(exchange, exchange.param("searchString")));
    }

    private String target(Exchange exchange, String text) {
        Optional<Issue> issue = KEY.matcher(text).matches() ? jira.issues().byKey(text).filter(found -> jira.permissions().sees(exchange.user(), found)) : Optional.empty();
        String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return issue.map(found -> "/browse/" + found.key()).orElse("/issues/?jql=" + Sessions.encode(text.isEmpty() ? "" : "text ~ \"" + quoted + "\" ORDER BY updated DESC"));
    }

    private void show(Exchange exchange) throws IOException {
        if (exchange.has("quick")) {
            exchange.redirect(target(exchange, exchange.param("quick")));
            return;
        }
        String jql = exchange.param("jql");
        int start = (int) Math.max(0, Math.min(exchange.number("startIndex").orElse(0L), Integer.MAX_VALUE));
        Map<String, Object> values = new HashMap<>(Map.of("jql", jql, "problems", List.of(), "total", 0, "table", Html.EMPTY, "pager", Html.EMPTY));
        values.putAll(Map.of("first", 0, "last", 0));
        try {
            results(exchange, jql, start, values);
        } catch (InvalidException e) {
            values.put("problems", e.problems().stream().map(problem -> problem.text(exchange.texts().locale())).toList());
        }
        frame.write(exchange, new Page(exchange.text("navigator.title"), frame.render(exchange, "navigator", values)).below("issues")
                .requires("jira.navigator.advanced", "atl.general"));
    }

    private void results(Exchange exchange, String jql, int start, Map<String, Object> values) {
        SearchPage found = site.find(exchange.user(), jql, start, PAGE);
        IssueViews views = new IssueViews(jira, exchange.texts(), exchange.user());
        int total = found.total();
        values.put("total", total);
        values.put("first", Math.min(found.start() + 1, total));
        values.put("last", found.start() + found.issues().size());
        values.put("table", frame.render(exchange, "issue-table", Map.of("rows", found.issues().stream().map(views::row).toList())));
        values.put("pager", total > PAGE ? pager(exchange, jql, found.start(), total) : Html.EMPTY);
    }

    private Html pager(Exchange exchange, String jql, int start, int total) {
        String address = exchange.request().getContextPath() + "/issues/?jql=" + Sessions.encode(jql) + "&startIndex=";
        int pages = (total + PAGE - 1) / PAGE;
        return frame.render(exchange, "pager", Map.of("page", start / PAGE + 1, "pages", pages, "previous", start > 0 ? address + Math.max(0, start - PAGE) : "",
                "next", start + PAGE < total ? address + (start + PAGE) : ""));
    }
}
