package io.cairn.host.web.page;

import io.cairn.host.jira.user.User;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Log-in by user name and password, and log-out. The only pages that anonymous people reach. */
public final class LoginPages implements Pages {
    private static final String HOME = "/secure/Dashboard.jspa";

    private final Site site;
    private final Frame frame;

    public LoginPages(Site site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    @Override
    public void register(Routes<PageHandler> routes) {
        routes.get("/", exchange -> exchange.redirect(HOME));
        routes.get("/login.jsp", this::show).post("/login.jsp", this::signIn);
        routes.get("/logout", this::signOut);
    }

    private void show(Exchange exchange) throws IOException {
        if (exchange.visitor().isPresent() && !exchange.has("permissionViolation")) {
            exchange.redirect(destination(exchange));
            return;
        }
        String notice = exchange.has("permissionViolation") && exchange.visitor().isEmpty() ? exchange.text("login.needed") : "";
        form(exchange, 200, "", notice);
    }

    private void signIn(Exchange exchange) throws IOException {
        String password = Optional.ofNullable(exchange.request().getParameter("os_password")).orElse("");
        Optional<User> user = site.jira().users().authenticate(exchange.param("os_username"), password);
        if (user.isEmpty()) {
            exchange.response().setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            form(exchange, 401, exchange.text("login.failed"), "");
            return;
        }
        if (!mayLogIn(user.get())) {
            exchange.response().setHeader("X-Seraph-LoginReason", "AUTHORISATION_FAILED");
            form(exchange, 403, exchange.text("login.unlicensed"), "");
            return;
        }
        site.sessions().signIn(exchange.request(), exchange.response(), user.get().key());
        exchange.response().setHeader("X-Seraph-LoginReason", "OK");
        exchange.redirect(destination(exchange));
    }

    /** Without access to an application one cannot log in; administrators can, to administer. */
    private boolean mayLogIn(User user) {
        return site.jira().groups().licensed(user) || site.jira().groups().administrator(user);
    }

    private void signOut(Exchange exchange) throws IOException {
        boolean agreed = exchange.visitor().isEmpty() || site.sessions().hasXsrfToken(exchange.request());
        if (agreed) {
            site.sessions().signOut(exchange.request());
            site.jira().currentUser().clear();
        }
        String title = exchange.text("logout.title");
        String text = exchange.text(agreed ? "logout.done" : "logout.failed");
        Exchange anonymous = new Exchange(exchange.request(), exchange.response(), Map.of(), site.jira().currentUser().get(), exchange.texts());
        frame.write(anonymous, agreed ? 200 : 403, new Page(title, frame.render(anonymous, "message", Map.of("title", title, "kind", "info", "text", text))));
    }

    private void form(Exchange exchange, int status, String problem, String notice) throws IOException {
        Map<String, Object> values = Map.of("problem", problem, "notice", notice, "name", exchange.param("os_username"), "destination", exchange.param("os_destination"));
        frame.write(exchange, status, new Page(exchange.text("login.submit"), frame.render(exchange, "login", values)).styled("aui-page-focused"));
    }

    /** Where to go after log-in: only within this site, whatever the request says. */
    private String destination(Exchange exchange) {
        return within(exchange, exchange.param("os_destination"));
    }

    /** An address within the site for one that a request gave, with or without host and context path; the dashboard for anything else. */
    static String within(Exchange exchange, String wanted) {
        StringBuffer url = exchange.request().getRequestURL();
        String host = url.substring(0, url.length() - exchange.request().getRequestURI().length());
        String address = wanted.startsWith(host + "/") ? wanted.substring(host.length()) : wanted;
        String context = exchange.request().getContextPath();
        String local = address.startsWith(context + "/") ? address.substring(context.length()) : address;
        boolean safe = local.startsWith("/") && !local.startsWith("//") && !local.startsWith("/\\") && local.chars().allMatch(c -> c > 0x20);
        return safe ? local : HOME;
    }
}
