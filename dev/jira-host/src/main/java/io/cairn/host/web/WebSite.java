package io.cairn.host.web;

import io.cairn.host.jira.Jira;
import io.cairn.host.plugin.HtmlPage;
import io.cairn.host.plugin.PageDecorator;
import io.cairn.host.plugin.PluginContainer;
import io.cairn.host.plugin.Visitors;
import io.cairn.host.plugin.WebSessions;
import io.cairn.host.rest.RestServlet;
import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.page.AdminPages;
import io.cairn.host.web.page.AppPages;
import io.cairn.host.web.page.BoardPages;
import io.cairn.host.web.page.CreateIssue;
import io.cairn.host.web.page.DashboardPage;
import io.cairn.host.web.page.FragmentContext;
import io.cairn.host.web.page.Fragments;
import io.cairn.host.web.page.Frame;
import io.cairn.host.web.page.IssueForms;
import io.cairn.host.web.page.IssuePage;
import io.cairn.host.web.page.IssueSteps;
import io.cairn.host.web.page.LoginPages;
import io.cairn.host.web.page.Navigator;
import io.cairn.host.web.page.Pages;
import io.cairn.host.web.page.PluginPageFrame;
import io.cairn.host.web.page.ProfilePages;
import io.cairn.host.web.page.ProjectPages;
import io.cairn.host.web.page.Site;
import io.cairn.host.web.security.SecurityHeaders;
import io.cairn.host.web.security.Sessions;
import io.cairn.host.web.security.SignIn;
import io.cairn.host.web.security.SiteVisitors;
import io.cairn.host.web.security.SqlCountHeader;
import io.cairn.host.web.template.Templates;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.server.handler.MovedContextHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The host's web server. The plugin container needs parts of it before it can start, and it needs the container before it can answer: make it, hand
 * {@link #sessions()}, {@link #visitors()} and {@link #decorator()} to the container, then {@link #start}.
 */
public final class WebSite implements AutoCloseable {
    public static final String CONTEXT = "/jira";

    private static final int THREADS = 60;
    private static final long UPLOAD_BYTES = 200L * 1024 * 1024;
    private static final int GZIP_FROM = 1024;

    private final Jira jira;
    private final Server server;
    private final ServerConnector connector;
    private final Sessions sessions;
    private PageDecorator frame;

    /**
     * Takes the port, so that the base URL is known; answers only after {@link #start}.
     *
     * @param port 0 for any that is free
     * @throws IOException if the port is taken
     */
    public WebSite(Jira jira, int port) throws IOException {
        this.jira = jira;
        server = new Server(new QueuedThreadPool(THREADS));
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setPort(port);
        connector.open();
        server.addConnector(connector);
        sessions = new Sessions(this::baseUrl);
    }

    /** For example {@code http://localhost:2990/jira}. */
    public URI baseUrl() {
        return URI.create("http://localhost:" + connector.getLocalPort() + CONTEXT);
    }

    public WebSessions sessions() {
        return sessions;
    }

    public Visitors visitors() {
        return new SiteVisitors(jira);
    }

    /** Frames the pages of plugins; usable once the site is started. */
    public PageDecorator decorator() {
        return (HtmlPage page, HttpServletRequest request, HttpServletResponse response) -> frame.write(page, request, response);
    }

    /** Begins to answer. */
    public void start(PluginContainer plugins, FragmentContext contexts) throws Exception {
        Site site = new Site(jira, new Fragments(plugins.fragments()), contexts, plugins.webResources(), new Templates(), sessions);
        Frame pages = new Frame(site);
        frame = new PluginPageFrame(site, pages);
        ServletContextHandler context = context();
        context.addServlet(holder(new RestServlet(site, plugins, this::baseUrl)), "/rest/api/*");
        ServletHolder rest = context.getServletHandler().getServlets()[0];
        for (String path : List.of("/rest/agile/*", "/rest/host/*")) {
            context.addServlet(rest, path);
        }
        context.addServlet(holder(new FrontDoor(site, pages, plugins.door(), open(site, pages), closed(site, pages, plugins))), "/*");
        MovedContextHandler home = new MovedContextHandler();
        home.setContextPath("/");
        home.setRedirectURI(CONTEXT + "/");
        home.setDiscardPathInContext(true);
        server.setHandler(compressed(new ContextHandlerCollection(context, home)));
        server.start();
    }

    @Override
    public void close() throws Exception {
        server.stop();
        connector.close();
    }

    private static Routes<PageHandler> open(Site site, Frame frame) {
        Routes<PageHandler> routes = new Routes<>();
        new LoginPages(site, frame).register(routes);
        return routes;
    }

    private static Routes<PageHandler> closed(Site site, Frame frame, PluginContainer plugins) {
        Routes<PageHandler> routes = new Routes<>();
        List<Pages> all = List.of(new DashboardPage(site, frame), new ProjectPages(site, frame), new IssuePage(site, frame), new IssueSteps(site, frame),
                new IssueForms(site, frame), new CreateIssue(site, frame), new BoardPages(site, frame), new Navigator(site, frame), new ProfilePages(site, frame),
                new AdminPages(site, frame), new AppPages(site, frame, plugins.plugins()));
        all.forEach(pages -> pages.register(routes));
        return routes;
    }

    private ServletContextHandler context() {
        ServletContextHandler context = new ServletContextHandler(CONTEXT, ServletContextHandler.SESSIONS);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        context.getSessionHandler().setSessionIdPathParameterName(null);
        for (Filter filter : List.of(new SecurityHeaders(), new SqlCountHeader(), new SignIn(jira, sessions))) {
            context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
        }
        return context;
    }

    private static ServletHolder holder(Servlet servlet) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.getRegistration().setMultipartConfig(new MultipartConfigElement("", UPLOAD_BYTES, UPLOAD_BYTES, GZIP_FROM * GZIP_FROM));
        return holder;
    }

    private static Handler compressed(Handler handler) {
        GzipHandler gzip = new GzipHandler();
        gzip.setMinGzipSize(GZIP_FROM);
        gzip.setHandler(handler);
        return gzip;
    }
}
