package io.cairn.host.web.page;

import io.cairn.host.jira.project.Project;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.template.Html;
import io.cairn.host.web.template.Texts;
import io.cairn.host.web.view.LinkView;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The bar at the side of a project's pages: Jira's own links, then those of plugins (jira-platform.md C.13). */
final class SideBar {
    private static final String SECTION = "jira.project.sidebar.plugins.navigation";
    private static final String ICON = "aui-icon aui-icon-large aui-iconfont-";
    private static final int COLOURS = 7;

    private final Site site;
    private final Frame frame;

    SideBar(Site site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    /** What the template needs. @param colour number of a colour of the style sheet */
    public record Bar(String initials, int colour, List<LinkView> links) {
    }

    /** @param active id of the link that leads to this page, or the panel location a plugin's link selects */
    Html render(Exchange exchange, Project project, String active) {
        String initials = project.key().substring(0, Math.min(2, project.key().length())).toUpperCase(Locale.ROOT);
        Bar bar = new Bar(initials, Math.floorMod(project.key().hashCode(), COLOURS), links(exchange, project, active));
        return frame.render(exchange, "sidebar", Map.of("project", project, "bar", bar));
    }

    private List<LinkView> links(Exchange exchange, Project project, String active) {
        Texts t = exchange.texts();
        String base = exchange.request().getContextPath();
        List<LinkView> links = new ArrayList<>();
        site.jira().boards().ofProject(project.id()).stream().findFirst().ifPresent(board -> {
            String address = base + "/secure/RapidBoard.jspa?rapidView=" + board.id();
            links.add(LinkView.of("sidebar-backlog", t.text("nav.backlog"), address + "&view=planning").icon(ICON + "backlog"));
            links.add(LinkView.of("sidebar-work", t.text("nav.active.sprints"), address).icon(ICON + "board"));
        });
        links.add(LinkView.of("sidebar-issues", t.text("nav.issues"), base + "/projects/" + project.key() + "/issues").icon(ICON + "issues"));
        links.add(LinkView.of("sidebar-summary", t.text("nav.summary"), base + "/projects/" + project.key()).icon(ICON + "page-default"));
        site.fragments().links(SECTION, site.contexts().project(exchange.request(), project)).forEach(links::add);
        return links.stream().map(link -> link.active(link.id().equals(active) || selects(link.url(), active))).toList();
    }

    private static boolean selects(String url, String location) {
        String address = URLDecoder.decode(url, StandardCharsets.UTF_8);
        return !location.isEmpty() && (address.endsWith("selectedItem=" + location) || address.contains("selectedItem=" + location + "&"));
    }
}
