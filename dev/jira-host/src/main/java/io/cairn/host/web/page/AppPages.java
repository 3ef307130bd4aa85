package io.cairn.host.web.page;

import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.PluginView;
import io.cairn.host.plugin.Plugins;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.http.HttpProblem;
import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The app manager: what is installed, upload, enable, disable, uninstall. Asks for the password once again, as Jira does. */
public final class AppPages implements Pages {
    private static final String ADDRESS = "/plugins/servlet/upm";

    private final Site site;
    private final Frame frame;
    private final AdminFrame admin;
    private final Plugins plugins;

    public AppPages(Site site, Frame frame, Plugins plugins) {
        this.site = site;
        this.frame = frame;
        this.admin = new AdminFrame(site, frame);
        this.plugins = plugins;
    }

    @Override
    public void register(Routes<PageHandler> routes) {
        routes.get(ADDRESS, guarded(exchange -> show(exchange, 200, "", said(exchange)))).get(ADDRESS + "/manage", guarded(exchange -> show(exchange, 200, "", said(exchange))));
        routes.post(ADDRESS + "/upload", guarded(this::upload));
        routes.post(ADDRESS + "/enable", guarded(exchange -> change(exchange, "enable", plugins::enable)));
        routes.post(ADDRESS + "/disable", guarded(exchange -> change(exchange, "disable", plugins::disable)));
        routes.post(ADDRESS + "/uninstall", guarded(exchange -> change(exchange, "uninstall", plugins::uninstall)));
    }

    /** Something done to a plugin by its key. */
    private interface Deed {
        void run(String key);
    }

    private PageHandler guarded(PageHandler handler) {
        return exchange -> {
            if (!site.jira().groups().administrator(exchange.user())) {
                throw HttpProblem.forbidden();
            } else if (!site.sessions().hasWebSudo(exchange.request()) && exchange.request().getMethod().equals("GET")) {
                site.sessions().askForPassword(exchange.request(), exchange.response());
            } else if (!site.sessions().hasWebSudo(exchange.request())) {
                exchange.redirect("/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination=" + ADDRESS);
            } else {
                handler.handle(exchange);
            }
        };
    }

    private void upload(Exchange exchange) throws IOException, ServletException {
        Part part = exchange.request().getPart("plugin");
        if (part == null || part.getSize() == 0) {
            show(exchange, 400, exchange.text("error.file"), "");
            return;
        }
        try (InputStream jar = part.getInputStream()) {
            done(exchange, "install", plugins.install(jar));
        } catch (PluginException e) {
            show(exchange, 400, reason(exchange, e), "");
        }
    }

    private void change(Exchange exchange, String name, Deed deed) throws IOException {
        String key = exchange.param("key");
        Optional<PluginView> plugin = plugins.find(key);
        try {
            deed.run(key);
        } catch (PluginException e) {
            show(exchange, e.reason() == PluginException.Reason.UNKNOWN_PLUGIN ? 404 : 400, reason(exchange, e), "");
            return;
        }
        done(exchange, name, plugin.orElseThrow());
    }

    /** After a change the page is loaded anew: its menus are those of what is enabled now. */
    private static void done(Exchange exchange, String deed, PluginView plugin) throws IOException {
        exchange.request().getSession().setAttribute("io.cairn.host.apps.said", List.of(deed, plugin.name(), plugin.version()));
        exchange.redirect(ADDRESS);
    }

    private static String said(Exchange exchange) {
        Object said = exchange.request().getSession().getAttribute("io.cairn.host.apps.said");
        exchange.request().getSession().removeAttribute("io.cairn.host.apps.said");
        return said instanceof List<?> words ? exchange.text("apps.done." + words.get(0), words.get(1), words.get(2)) : "";
    }

    private static String reason(Exchange exchange, PluginException refused) {
        return exchange.text("apps.error." + refused.reason().name().toLowerCase(Locale.ROOT)) + " (" + refused.getMessage() + ")";
    }

    private void show(Exchange exchange, int status, String problem, String notice) throws IOException {
        List<PluginView> apps = plugins.list();
        Map<String, String> configure = new HashMap<>();
        apps.stream().filter(app -> app.enabled() && app.parameters().getOrDefault("configure.url", "").startsWith("/"))
                .forEach(app -> configure.put(app.key(), exchange.request().getContextPath() + app.parameters().get("configure.url")));
        var content = frame.render(exchange, "admin-apps", Map.of("apps", apps, "problem", problem, "notice", notice, "configure", configure));
        frame.write(exchange, status, admin.page(exchange, exchange.text("apps.title"), content, "upm-admin-link"));
    }
}
