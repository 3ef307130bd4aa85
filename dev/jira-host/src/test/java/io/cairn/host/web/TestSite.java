package io.cairn.host.web;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.project.Project;
import io.cairn.host.web.page.FragmentContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;

/** The site on a Jira in memory, small unless another is given, and a free port, without plugins. */
final class TestSite implements AutoCloseable {
    final Jira jira;
    final NoPlugins plugins = new NoPlugins();
    private final WebSite site;

    TestSite() throws Exception {
        this(SmallJira.open(UUID.randomUUID().toString()));
    }

    /** The site on that Jira. */
    TestSite(Jira jira) throws Exception {
        this.jira = jira;
        site = new WebSite(jira, 0);
        site.start(plugins, new NoContext());
    }

    Browser browser() {
        return new Browser(site.baseUrl());
    }

    @Override
    public void close() throws Exception {
        site.close();
    }

    private static final class NoContext implements FragmentContext {
        @Override
        public Map<String, Object> site(HttpServletRequest request) {
            return Map.of();
        }

        @Override
        public Map<String, Object> project(HttpServletRequest request, Project project) {
            return Map.of();
        }

        @Override
        public Map<String, Object> issue(HttpServletRequest request, Project project, Issue issue) {
            return Map.of();
        }

        @Override
        public Map<String, Object> board(HttpServletRequest request, Project project, Board board) {
            return Map.of();
        }
    }
}
