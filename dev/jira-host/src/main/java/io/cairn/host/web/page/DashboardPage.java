package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.issue.Change;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.search.SearchPage;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.view.ActivityView;
import io.cairn.host.web.view.PersonView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The system dashboard: introduction, what is assigned to the reader, what happened lately. */
public final class DashboardPage implements Pages {
    private static final int ASSIGNED = 20;
    private static final int ACTIVITY = 10;

    private final Site site;
    private final Jira jira;
    private final Frame frame;

    public DashboardPage(Site site, Frame frame) {
        this.site = site;
        this.jira = site.jira();
        this.frame = frame;
    }

    @Override
    public void register(Routes<PageHandler> routes) {
        routes.get("/secure/Dashboard.jspa", this::show).get("/secure/MyJiraHome.jspa", this::show);
    }

    private void show(Exchange exchange) throws IOException {
        IssueViews views = new IssueViews(jira, exchange.texts(), exchange.user());
        SearchPage mine = site.find(exchange.user(), "assignee = currentUser() AND resolution is EMPTY ORDER BY priority DESC, updated DESC", 0, ASSIGNED);
        Map<String, Object> values = Map.of("person", PersonView.of(exchange.user()), "projects", jira.projects().visibleTo(exchange.user()),
                "assignedCount", Integer.toString(mine.total()), "rows", mine.issues().stream().map(views::row).toList(), "activity", activity(exchange, views));
        frame.write(exchange, new Page(exchange.text("dashboard.title"), frame.render(exchange, "dashboard", values)).below("dashboards").requires("atl.dashboard"));
    }

    /** The last change of each of the issues that were updated last. */
    private List<ActivityView> activity(Exchange exchange, IssueViews views) {
        List<ActivityView> entries = new ArrayList<>();
        for (Issue issue : site.find(exchange.user(), "ORDER BY updated DESC", 0, ACTIVITY).issues()) {
            List<Change> history = jira.issues().history(issue.id());
            if (!history.isEmpty()) {
                entries.add(views.change(issue, history.get(history.size() - 1)));
            }
        }
        return entries;
    }
}
