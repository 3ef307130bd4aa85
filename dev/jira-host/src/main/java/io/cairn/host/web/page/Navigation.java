package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.user.User;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.security.Sessions;
import io.cairn.host.web.template.Texts;
import io.cairn.host.web.view.LinkView;
import io.cairn.host.web.view.NavView;
import io.cairn.host.web.view.PersonView;
import io.cairn.host.web.view.SectionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the header: Jira's own items, then those of plugins. */
final class Navigation {
    private static final String SECTION = "system.top.navigation.bar";
    private static final int MENU_LENGTH = 8;

    private final Site site;
    private final Jira jira;
    private final Fragments fragments;

    Navigation(Site site) {
        this.site = site;
        this.jira = site.jira();
        this.fragments = site.fragments();
    }

    NavView of(Exchange exchange, Page page) {
        if (exchange.visitor().isEmpty()) {
            return new NavView(false, false, PersonView.of(exchange.visitor(), exchange.text("user.anonymous")), List.of(), List.of(), "");
        }
        User user = exchange.user();
        Map<String, Object> context = site.contexts().site(exchange.request());
        String create = page.projectKey().isEmpty() ? "" : "?project=" + Sessions.encode(page.projectKey());
        return new NavView(true, jira.groups().administrator(user), PersonView.of(user), items(exchange, page.active(), context),
                userMenu(context), create);
    }

    private List<SectionView> userMenu(Map<String, Object> context) {
        List<SectionView> sections = new ArrayList<>();
        List<LinkView> personal = fragments.links("system.user.options/personal", context);
        if (!personal.isEmpty()) {
            sections.add(new SectionView("personal", "", personal));
        }
        sections.addAll(fragments.sections("system.user.options", context));
        return sections;
    }

    private List<NavView.Item> items(Exchange exchange, String active, Map<String, Object> context) {
        Texts t = exchange.texts();
        String base = exchange.request().getContextPath();
        List<NavView.Item> items = new ArrayList<>();
        items.add(item("home_link", t.text("nav.dashboards"), base + "/secure/Dashboard.jspa", active.equals("dashboards"),
                List.of(new SectionView("", "", List.of(LinkView.of("dash_lnk_system", t.text("nav.dashboards.view"), base + "/secure/Dashboard.jspa"))))));
        items.add(item("browse_link", t.text("nav.projects"), base + "/secure/BrowseProjects.jspa", active.equals("projects"), projects(exchange, base, t)));
        items.add(item("find_link", t.text("nav.issues"), base + "/issues/", active.equals("issues"), issues(base, t, context)));
        items.add(item("greenhopper_menu", t.text("nav.boards"), base + "/secure/ManageRapidViews.jspa", active.equals("boards"), boards(exchange, base, t, context)));
        for (LinkView link : fragments.links(SECTION, context)) {
            items.add(item(link.id(), link.label(), link.url(), exchange.request().getRequestURI().equals(path(link.url())), fragments.sections(link.id(), context)));
        }
        return items;
    }

    private static String path(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    private static NavView.Item item(String id, String label, String url, boolean active, List<SectionView> sections) {
        return new NavView.Item(id, label, url, active, sections);
    }

    private List<SectionView> projects(Exchange exchange, String base, Texts t) {
        List<LinkView> recent = jira.projects().visibleTo(exchange.user()).stream().limit(MENU_LENGTH)
                .map(project -> LinkView.of("proj_lnk_" + project.id() + "_lnk", project.name() + " (" + project.key() + ")", base + "/projects/" + project.key())).toList();
        LinkView all = LinkView.of("project_view_all_link_lnk", t.text("nav.projects.all"), base + "/secure/BrowseProjects.jspa");
        return List.of(new SectionView("", "", recent), new SectionView("", "", List.of(all)));
    }

    private List<SectionView> issues(String base, Texts t, Map<String, Object> context) {
        List<SectionView> sections = new ArrayList<>();
        sections.add(new SectionView("", "", List.of(
                LinkView.of("issues_new_search_link_lnk", t.text("nav.issues.search"), base + "/issues/?jql="),
                LinkView.of("filter_lnk_my_lnk", t.text("nav.issues.mine"), search(base, "assignee = currentUser() AND resolution is EMPTY ORDER BY updated DESC")),
                LinkView.of("filter_lnk_reported_lnk", t.text("nav.issues.reported"), search(base, "reporter = currentUser() ORDER BY created DESC")))));
        sections.addAll(fragments.sections("find_link", context));
        return sections;
    }

    private List<SectionView> boards(Exchange exchange, String base, Texts t, Map<String, Object> context) {
        List<LinkView> links = site.jira().boards().visibleTo(exchange.user()).stream().limit(MENU_LENGTH)
                .map(board -> LinkView.of("rapidb_lnk_" + board.id() + "_lnk", board.name(), base + "/secure/RapidBoard.jspa?rapidView=" + board.id())).toList();
        List<SectionView> sections = new ArrayList<>();
        sections.add(new SectionView("", "", links));
        sections.add(new SectionView("", "", List.of(LinkView.of("ghx-manageviews-mlink_lnk", t.text("nav.boards.all"), base + "/secure/ManageRapidViews.jspa"))));
        sections.addAll(fragments.sections("greenhopper_menu", context));
        return sections;
    }

    private static String search(String base, String jql) {
        return base + "/issues/?jql=" + Sessions.encode(jql);
    }
}
