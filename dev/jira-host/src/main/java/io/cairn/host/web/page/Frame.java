package io.cairn.host.web.page;

import io.cairn.host.jira.user.User;
import io.cairn.host.plugin.PageResources;
import io.cairn.host.plugin.WebResources;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.security.Sessions;
import io.cairn.host.web.template.Html;
import io.cairn.host.web.template.Templates;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts a page into the site's frame: header, resources, metas. */
public final class Frame {
    private final Templates templates;
    private final WebResources resources;
    private final Sessions sessions;
    private final Navigation navigation;

    public Frame(Site site) {
        templates = site.templates();
        resources = site.resources();
        sessions = site.sessions();
        navigation = new Navigation(site);
    }

    public void write(Exchange exchange, Page page) throws IOException {
        write(exchange, 200, page);
    }

    /** Answers with the page; call with the page's resources open, so that what panels required is there. */
    public void write(Exchange exchange, int status, Page page) throws IOException {
        try (PageResources needed = resources.open()) {
            needed.requireContext("jira.global");
            page.contexts().forEach(needed::requireContext);
            sessions.refreshCookie(exchange.request(), exchange.response());
            exchange.html(status, templates.render("layout", values(exchange, page, needed)).markup());
        }
    }

    /** Names that every template may use. */
    Map<String, Object> common(Exchange exchange) {
        Map<String, Object> values = new HashMap<>();
        values.put("t", exchange.texts());
        values.put("base", exchange.request().getContextPath());
        values.put("token", sessions.xsrfToken(exchange.request()));
        return values;
    }

    /** Renders one of the host's templates with the common names and these. */
    public Html render(Exchange exchange, String template, Map<String, ?> values) {
        Map<String, Object> all = common(exchange);
        all.putAll(values);
        return templates.render(template, all);
    }

    private Map<String, Object> values(Exchange exchange, Page page, PageResources needed) {
        Map<String, Object> values = common(exchange);
        values.put("page", page);
        values.put("nav", navigation.of(exchange, page));
        values.put("metas", metas(exchange, page));
        values.put("loginUrl", exchange.request().getContextPath() + "/login.jsp?os_destination=" + Sessions.encode(Sessions.address(exchange.request())));
        values.put("resources", new Html(needed.headHtml()));
        return values;
    }

    /** The metas that Jira gives to scripts as {@code AJS.Meta}; UNVERIFIED on Jira 11. */
    private Map<String, String> metas(Exchange exchange, Page page) {
        Map<String, String> metas = new LinkedHashMap<>();
        metas.put("application-name", "JIRA");
        metas.put("ajs-context-path", exchange.request().getContextPath());
        metas.put("ajs-version-number", "11.3.0");
        metas.put("ajs-remote-user", exchange.visitor().map(User::name).orElse(""));
        metas.put("ajs-remote-user-fullname", exchange.visitor().map(User::displayName).orElse(""));
        metas.put("ajs-user-locale", exchange.texts().locale().toString());
        metas.put("atlassian-token", sessions.xsrfToken(exchange.request()));
        metas.putAll(page.metas());
        return metas;
    }
}
