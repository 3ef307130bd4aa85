package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.user.User;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.http.HttpProblem;
import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.template.Html;
import io.cairn.host.web.view.PersonView;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The administration: system, users, outgoing mail, and the password that is asked once again (WebSudo). */
public final class AdminPages implements Pages {
    private static final int USERS = 100;
    private static final int MAILS = 50;
    private static final String SUDO = "/secure/admin/WebSudoAuthenticate";

    private final Site site;
    private final Jira jira;
    private final Frame frame;
    private final AdminFrame admin;

    public AdminPages(Site site, Frame frame) {
        this.site = site;
        this.jira = site.jira();
        this.frame = frame;
        this.admin = new AdminFrame(site, frame);
    }

    /** A name and its value. */
    public record Fact(String name, String value) {
    }

    /** A line of the list of users. */
    public record UserLine(PersonView person, String email, String groups) {
    }

    /** A mail that would have left. */
    public record MailView(String to, String subject, String body, String iso, String when) {
    }

    @Override
    public void register(Routes<PageHandler> routes) {
        for (String address : List.of("/secure/admin/ViewApplicationProperties.jspa", "/secure/admin/AdminSummary.jspa", "/secure/project/ViewProjects.jspa")) {
            routes.get(address, guarded(this::system));
        }
        routes.get("/secure/admin/user/UserBrowser.jspa", guarded(this::users)).get("/plugins/servlet/host/mail", guarded(this::mail));
        routes.get(SUDO + "!default.jspa", guarded(exchange -> sudo(exchange, 200, ""))).post(SUDO + ".jspa", guarded(this::confirm));
        routes.get(SUDO + "!drop.jspa", guarded(this::drop));
    }

    private PageHandler guarded(PageHandler handler) {
        return exchange -> {
            if (!jira.groups().administrator(exchange.user())) {
                throw HttpProblem.forbidden();
            }
            handler.handle(exchange);
        };
    }

    private void system(Exchange exchange) throws IOException {
        StringBuffer url = exchange.request().getRequestURL();
        String root = url.substring(0, url.length() - exchange.request().getRequestURI().length()) + exchange.request().getContextPath();
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        List<Fact> facts = new ArrayList<>(List.of(new Fact(exchange.text("admin.version"), "11.3.0"), new Fact(exchange.text("admin.base.url"), root),
                new Fact(exchange.text("admin.java"), System.getProperty("java.version")), new Fact(exchange.text("admin.projects"), Integer.toString(jira.projects().all().size()))));
        facts.add(new Fact(exchange.text("admin.issues"), Integer.toString(jira.issues().count())));
        facts.add(new Fact(exchange.text("admin.time"), exchange.texts().moment(jira.clock().instant())));
        facts.add(new Fact(exchange.text("admin.uptime"), String.format(Locale.ROOT, "%d:%02d:%02d", up.toHours(), up.toMinutesPart(), up.toSecondsPart())));
        write(exchange, "admin.system", frame.render(exchange, "admin-system", Map.of("facts", facts)), "system_info");
    }

    private void users(Exchange exchange) throws IOException {
        String query = exchange.param("userSearchFilter").toLowerCase(Locale.ROOT);
        List<User> all = jira.users().all();
        List<UserLine> shown = all.stream().filter(user -> (user.name() + ' ' + user.displayName() + ' ' + user.email()).toLowerCase(Locale.ROOT).contains(query))
                .limit(USERS).map(user -> new UserLine(PersonView.of(user, exchange.texts()), user.email(), String.join(", ", jira.groups().of(user.key())))).toList();
        write(exchange, "admin.users", frame.render(exchange, "admin-users",
                Map.of("users", shown, "query", exchange.param("userSearchFilter"), "shown", shown.size(), "total", all.size())), "user_browser");
    }

    private void mail(Exchange exchange) throws IOException {
        List<MailView> mails = new ArrayList<>(jira.mailBox().all().stream().map(mail -> new MailView(mail.to(), mail.subject(), mail.body(),
                exchange.texts().iso(mail.sent()), exchange.texts().moment(mail.sent()))).toList());
        Collections.reverse(mails);
        write(exchange, "admin.mail", frame.render(exchange, "admin-mail", Map.of("mails", mails.stream().limit(MAILS).toList())), "mail_box");
    }

    private void write(Exchange exchange, String title, Html content, String active) throws IOException {
        frame.write(exchange, admin.page(exchange, exchange.text(title), content, active));
    }

    private void sudo(Exchange exchange, int status, String problem) throws IOException {
        Html form = frame.render(exchange, "sudo", Map.of("problem", problem, "destination", exchange.param("webSudoDestination")));
        frame.write(exchange, status, new Page(exchange.text("sudo.title"), form));
    }

    private void confirm(Exchange exchange) throws IOException {
        String password = exchange.request().getParameter("webSudoPassword");
        if (password == null || jira.users().authenticate(exchange.user().name(), password).isEmpty()) {
            sudo(exchange, 401, exchange.text("sudo.failed"));
            return;
        }
        site.sessions().grantWebSudo(exchange.request());
        exchange.redirect(LoginPages.within(exchange, exchange.param("webSudoDestination")));
    }

    private void drop(Exchange exchange) throws IOException {
        if (!site.sessions().hasXsrfToken(exchange.request())) {
            throw new HttpProblem(403, "error.xsrf");
        }
        site.sessions().dropWebSudo(exchange.request());
        exchange.redirect("/secure/Dashboard.jspa");
    }
}
