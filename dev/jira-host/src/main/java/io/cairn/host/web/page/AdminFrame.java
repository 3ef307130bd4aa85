package io.cairn.host.web.page;

import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.template.Html;
import io.cairn.host.web.view.LinkView;
import io.cairn.host.web.view.SectionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a page into the administration: navigation at the side with the sections of plugins (jira-platform.md D). */
public final class AdminFrame {
    private static final List<String> OWN_SECTIONS = List.of("top_system_section/mail_section", "admin_applications_section/admin_applications_integrations_section");
    private static final List<String> LOCATIONS = List.of("admin_plugins_menu", "top_system_section", "admin_applications_section");

    private final Site site;
    private final Frame frame;

    public AdminFrame(Site site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    /** @param active id of the navigation's link that leads here; empty if it is found by its address */
    public Page page(Exchange exchange, String title, Html content, String active) {
        List<SectionView> sections = sections(exchange).stream().map(section -> new SectionView(section.id(), section.label(),
                section.links().stream().map(link -> link.active(link.id().equals(active) || leadsHere(link, exchange))).toList())).toList();
        boolean sudo = site.sessions().hasWebSudo(exchange.request());
        Html body = frame.render(exchange, "admin", Map.of("sections", sections, "content", content, "sudo", sudo));
        return new Page(title, body).styled("page-type-admin").requires("atl.admin", "admin");
    }

    private List<SectionView> sections(Exchange exchange) {
        String base = exchange.request().getContextPath();
        Map<String, Object> context = site.contexts().site(exchange.request());
        List<SectionView> sections = new ArrayList<>();
        List<LinkView> system = new ArrayList<>(List.of(
                LinkView.of("system_info", exchange.text("admin.system"), base + "/secure/admin/ViewApplicationProperties.jspa"),
                LinkView.of("user_browser", exchange.text("admin.users"), base + "/secure/admin/user/UserBrowser.jspa"),
                LinkView.of("mail_box", exchange.text("admin.mail"), base + "/plugins/servlet/host/mail")));
        OWN_SECTIONS.forEach(section -> system.addAll(site.fragments().links(section, context)));
        sections.add(new SectionView("admin_system_menu", exchange.text("admin.general"), system));
        List<LinkView> apps = new ArrayList<>();
        apps.add(LinkView.of("upm-admin-link", exchange.text("apps.title"), base + "/plugins/servlet/upm"));
        apps.addAll(site.fragments().links("admin_plugins_menu", context));
        sections.add(new SectionView("admin_plugins_menu", exchange.text("apps.section"), apps));
        LOCATIONS.forEach(location -> sections.addAll(site.fragments().sections(location, context)));
        return sections;
    }

    private static boolean leadsHere(LinkView link, Exchange exchange) {
        String here = exchange.request().getRequestURI();
        return link.url().equals(here) || link.url().startsWith(here + "?");
    }
}
