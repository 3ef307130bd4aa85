package io.cairn.host.rest;

import io.cairn.host.jira.error.ForbiddenException;
import io.cairn.host.jira.error.JiraException;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.user.User;
import io.cairn.host.plugin.PluginContainer;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.page.Site;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the resource for a call, guards against forged requests, and writes answers and errors in Jira's shape. */
public final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final transient Site site;
    private final transient Supplier<URI> base;
    private final transient Routes<RestHandler> routes = new Routes<>();

    public RestServlet(Site site, PluginContainer plugins, Supplier<URI> base) {
        this.site = site;
        this.base = base;
        new IssueResource(site).register(routes);
        new LinkResource(site).register(routes);
        new SearchResource(site).register(routes);
        new SuggestionResource(site).register(routes);
        new ProjectResource(site).register(routes);
        new UserResource(site).register(routes);
        new ConstantResource(site).register(routes);
        new AgileResource(site).register(routes);
        new AdministrationResource(site).register(routes);
        new HostResource(site, plugins).register(routes);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        try {
            guard(request);
            write(response, answer(request));
        } catch (RestProblem e) {
            refuse(response, e.status(), e.messages(), e.errors());
        } catch (JiraException e) {
            refuse(response, e, locale());
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            refuse(response, 500, List.of("Internal server error"), Map.of());
        }
    }

    private RestAnswer answer(HttpServletRequest request) throws IOException {
        String path = path(request);
        Optional<Routes.Match<RestHandler>> match = routes.find(request.getMethod(), path);
        if (match.isEmpty()) {
            throw routes.knows(path) ? RestProblem.of(405, "Method Not Allowed") : RestProblem.of(404, "null for uri: " + base.get() + path);
        }
        return match.get().handler().handle(new RestCall(request, match.get().pathValues(), caller(), base.get()));
    }

    private static String path(HttpServletRequest request) {
        String raw = request.getRequestURI().substring(request.getContextPath().length());
        String path = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        return path.replaceFirst("^/rest/api/latest/", "/rest/api/2/").replaceFirst("^/rest/agile/latest/", "/rest/agile/1.0/");
    }

    /** Browsers' cross-site requests change nothing: their Origin is not ours, or their content type could come from a form (jira-platform.md C.2, UNVERIFIED in detail). */
    private void guard(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod()) || request.getHeader("Authorization") != null) {
            return;
        }
        String origin = request.getHeader("Origin");
        String own = request.getScheme() + "://" + request.getHeader("Host");
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        boolean formLike = type.startsWith("text/plain") || type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data");
        boolean excused = "no-check".equals(request.getHeader("X-Atlassian-Token"));
        if (origin != null && !origin.equals(own) || formLike && !excused) {
            throw RestProblem.of(403, "XSRF check failed");
        }
    }

    private Optional<User> caller() {
        return site.jira().currentUser().get();
    }

    private Locale locale() {
        return caller().map(user -> user.localeOr(Locale.US)).orElse(Locale.US);
    }

    private void refuse(HttpServletResponse response, JiraException refused, Locale locale) throws IOException {
        Map<String, String> errors = new LinkedHashMap<>();
        refused.problems().stream().filter(problem -> !problem.field().isEmpty()).forEach(problem -> errors.put(problem.field(), problem.text(locale)));
        List<String> messages = refused.problems().stream().filter(problem -> problem.field().isEmpty()).map((Problem problem) -> problem.text(locale)).toList();
        refuse(response, status(refused), messages, errors);
    }

    private int status(JiraException refused) {
        if (caller().isEmpty()) {
            return 401;
        }
        return refused instanceof NotFoundException ? 404 : refused instanceof ForbiddenException ? 403 : 400;
    }

    private static void refuse(HttpServletResponse response, int status, List<String> messages, Map<String, String> errors) throws IOException {
        write(response, new RestAnswer(status, Map.of("errorMessages", messages, "errors", errors)));
    }

    private static void write(HttpServletResponse response, RestAnswer answer) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        if (answer.body() != null) {
            response.setContentType("application/json;charset=UTF-8");
            RestCall.JSON.writeValue(response.getOutputStream(), answer.body());
        }
    }
}
