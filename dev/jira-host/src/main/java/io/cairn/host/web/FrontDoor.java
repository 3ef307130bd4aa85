package io.cairn.host.web;

import io.cairn.host.jira.CurrentUser;
import io.cairn.host.jira.error.ForbiddenException;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.JiraException;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.user.User;
import io.cairn.host.plugin.HttpDoor;
import io.cairn.host.plugin.PageResources;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.http.HttpProblem;
import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.page.Frame;
import io.cairn.host.web.page.Page;
import io.cairn.host.web.page.Site;
import io.cairn.host.web.security.Sessions;
import io.cairn.host.web.template.Texts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where every request that is no REST of Jira's own arrives: the host's pages first, then its files, then plugins. */
final class FrontDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

    private static final List<String> PAGES = List.of("/plugins/servlet/", "/secure/");
    private static final Map<Integer, String> REASONS = Map.of(401, "error.forbidden", 403, "error.forbidden", 404, "error.not.found", 405, "error.method");

    private final transient Site site;
    private final transient Frame frame;
    private final transient CurrentUser currentUser;
    private final transient HttpDoor plugins;
    private final transient Routes<PageHandler> open;
    private final transient Routes<PageHandler> closed;
    private final transient Assets assets = new Assets();

    /**
     * @param open   pages that anonymous people reach; they check form tokens themselves
     * @param closed pages for people who logged in
     */
    FrontDoor(Site site, Frame frame, HttpDoor plugins, Routes<PageHandler> open, Routes<PageHandler> closed) {
        this.site = site;
        this.frame = frame;
        this.currentUser = site.jira().currentUser();
        this.plugins = plugins;
        this.open = open;
        this.closed = closed;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(Assets.PATH) && assets.send(path, request, response)) {
            return;
        }
        String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        Optional<Routes.Match<PageHandler>> match = open.find(request.getMethod(), decoded);
        Optional<Routes.Match<PageHandler>> guarded = match.isPresent() ? Optional.empty() : closed.find(request.getMethod(), decoded);
        if (match.isPresent()) {
            answer(exchange(request, response, match.get().pathValues()), match.get().handler());
        } else if (guarded.isPresent()) {
            answer(exchange(request, response, guarded.get().pathValues()), onlySignedIn(guarded.get().handler()));
        } else {
            plugin(request, response, decoded);
        }
    }

    private void plugin(HttpServletRequest request, HttpServletResponse response, String path) throws ServletException, IOException {
        boolean page = PAGES.stream().anyMatch(path::startsWith);
        ErrorPages caught = new ErrorPages(response);
        if (!plugins.handle(request, page ? caught : response)) {
            answer(exchange(request, response, Map.of()), exchange -> {
                throw closed.knows(path) || open.knows(path) ? new HttpProblem(405, "error.method") : HttpProblem.notFound();
            });
        } else if (caught.error() != 0) {
            answer(exchange(request, response, Map.of()), exchange -> refused(exchange, caught.error()));
        }
    }

    /** Anonymous people are asked to log in, as Jira does; the others are told what is wrong. */
    private void refused(Exchange exchange, int status) throws IOException {
        if (exchange.visitor().isEmpty() && (status == 401 || status == 403)) {
            toLogin(exchange);
        } else {
            throw new HttpProblem(status, REASONS.getOrDefault(status, "error.server"));
        }
    }

    private static void toLogin(Exchange exchange) throws IOException {
        exchange.redirect("/login.jsp?permissionViolation=true&os_destination=" + Sessions.encode(Sessions.address(exchange.request())));
    }

    private PageHandler onlySignedIn(PageHandler handler) {
        return exchange -> {
            if (exchange.visitor().isEmpty()) {
                toLogin(exchange);
            } else if (exchange.request().getMethod().equals("POST") && !site.sessions().hasXsrfToken(exchange.request())) {
                throw new HttpProblem(403, "error.xsrf");
            } else {
                handler.handle(exchange);
            }
        };
    }

    private Exchange exchange(HttpServletRequest request, HttpServletResponse response, Map<String, String> pathValues) {
        Optional<User> user = currentUser.get();
        return new Exchange(request, response, pathValues, user, Texts.of(user, request));
    }

    private void answer(Exchange exchange, PageHandler handler) throws IOException, ServletException {
        try (PageResources resources = site.resources().open()) {
            handler.handle(exchange);
        } catch (HttpProblem e) {
            problem(exchange, e.status(), exchange.text(e.textKey()));
        } catch (JiraException e) {
            problem(exchange, status(e), said(e, exchange.texts().locale()));
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", exchange.request().getMethod(), exchange.request().getRequestURI(), e);
            problem(exchange, 500, exchange.text("error.server"));
        }
    }

    /** The reasons in the reader's language, one after the other. */
    static String said(JiraException refused, Locale locale) {
        return refused.problems().stream().map(problem -> problem.text(locale)).collect(Collectors.joining(" "));
    }

    private static int status(JiraException refused) {
        if (refused instanceof NotFoundException) {
            return 404;
        }
        return refused instanceof ForbiddenException ? 403 : refused instanceof InvalidException ? 400 : 500;
    }

    private void problem(Exchange exchange, int status, String text) throws IOException {
        String title = exchange.text("error.title");
        frame.write(exchange, status, new Page(title, frame.render(exchange, "message", Map.of("title", title, "kind", "error", "text", text))));
    }
}
