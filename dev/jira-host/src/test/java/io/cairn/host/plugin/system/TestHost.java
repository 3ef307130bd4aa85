package io.cairn.host.plugin.system;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.cairn.host.plugin.HostService;
import io.cairn.host.plugin.PluginView;
import io.cairn.host.plugin.Site;
import io.cairn.host.plugin.Visitors;
import io.cairn.host.plugin.WebSessions;
import io.cairn.host.plugin.cluster.ThisNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.mockito.Mockito;

/** The plugin system alone, on a database in memory and a random port, with visitors and language as the test says. */
public final class TestHost extends ExternalResource {
    static final Visitors.Visitor USER = new Visitors.Visitor("user", true, false, false);
    static final Visitors.Visitor UNLICENSED = new Visitors.Visitor("guest", false, false, false);
    static final Visitors.Visitor ADMIN = new Visitors.Visitor("admin", true, true, true);

    private final TemporaryFolder folder = new TemporaryFolder();
    private final Supplier<DataSource> source;
    private DataSource database;
    private Server server;
    private HostContainer container;
    private Ground ground;
    volatile Visitors.Visitor visitor = USER;
    volatile Locale locale = Locale.ENGLISH;
    volatile boolean webSudo;

    TestHost() {
        this(TestHost::memory);
    }

    /** @param source asked when the test begins */
    TestHost(Supplier<DataSource> source) {
        this.source = source;
    }

    @Override
    protected void before() throws Throwable {
        folder.create();
        database = source.get();
        startContainer();
        server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/jira");
        context.addServlet(new ServletHolder(new Front()), "/*");
        server.setHandler(context);
        server.start();
    }

    @Override
    protected void after() {
        try {
            container.close();
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            folder.delete();
        }
    }

    private static DataSource memory() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    private void startContainer() throws IOException {
        ground = new Ground(user -> locale);
        Site site = new Site("http://127.0.0.1/jira", visitors(), sessions(), (page, request, response) ->
                response.getWriter().write("[" + page.decorator() + "|" + page.title() + "]" + page.body()));
        JiraAuthenticationContext authentication = Mockito.mock(JiraAuthenticationContext.class);
        Mockito.when(authentication.getI18nHelper()).thenAnswer(call -> ground.languages().getInstance(locale));
        ComponentAccessor.initialiseWorker(new ComponentAccessor.Worker() {
            @Override
            public <T> T getComponent(Class<T> type) {
                return container.service(type);
            }

            @Override
            public <T> T getOSGiComponentInstanceOfType(Class<T> type) {
                return container.service(type);
            }
        });
        container = HostContainer.start(new HostContainer.Setting(database, folder.getRoot().toPath(), new ThisNode("test", false), Clock.systemUTC()), site, ground,
                List.of(new HostService<>(JiraAuthenticationContext.class, authentication)));
    }

    /** Ends the plugin system and starts it again on the same database and directory. */
    void restart() throws IOException {
        container.close();
        startContainer();
    }

    HostContainer container() {
        return container;
    }

    Ground ground() {
        return ground;
    }

    DataSource data() {
        return database;
    }

    PluginView install(TestJar jar) throws IOException {
        Path made = jar.in(folder.getRoot().toPath());
        try {
            return container.plugins().install(made);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /** A connection of its own for each request: after a refusal with the body unread the server closes it, and the next request must not meet that. */
    private static HttpClient client() {
        return HttpClient.newHttpClient();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client().send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** @param headers name, value, name, value ... */
    HttpResponse<String> send(String method, String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).method(method, publisher);
        return client().send(headers.length == 0 ? request.build() : request.headers(headers).build(), HttpResponse.BodyHandlers.ofString());
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/jira" + path);
    }

    Map<String, Object> page() {
        return Map.of();
    }

    private Visitors visitors() {
        return new Visitors() {
            @Override
            public Optional<Visitor> current() {
                return Optional.ofNullable(visitor);
            }

            @Override
            public Optional<Visitor> byKey(String userKey) {
                return current().filter(found -> found.userKey().equals(userKey));
            }

            @Override
            public Locale locale() {
                return locale;
            }
        };
    }

    private WebSessions sessions() {
        return new WebSessions() {
            @Override
            public String xsrfToken(HttpServletRequest request) {
                return "token";
            }

            @Override
            public boolean hasWebSudo(HttpServletRequest request) {
                return webSudo;
            }

            @Override
            public void askForPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.sendRedirect("/jira/secure/admin/WebSudoAuthenticate!default.jspa");
            }

            @Override
            public URI loginUri(URI target) {
                return URI.create("/jira/login.jsp?os_destination=" + target);
            }
        };
    }

    private final class Front extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException, jakarta.servlet.ServletException {
            if (!container.door().handle(request, response)) {
                response.sendError(404);
            }
        }
    }
}
