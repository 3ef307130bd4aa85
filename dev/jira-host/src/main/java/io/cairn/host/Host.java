package io.cairn.host;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.zaxxer.hikari.HikariDataSource;
import io.cairn.host.bridge.JiraApi;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.clock.HostClock;
import io.cairn.host.jira.data.DataImport;
import io.cairn.host.jira.data.DataSet;
import io.cairn.host.jira.user.User;
import io.cairn.host.plugin.HostService;
import io.cairn.host.plugin.Plugins;
import io.cairn.host.plugin.Site;
import io.cairn.host.plugin.cluster.ThisNode;
import io.cairn.host.plugin.jql.PluginFunctions;
import io.cairn.host.plugin.system.Ground;
import io.cairn.host.plugin.system.HostContainer;
import io.cairn.host.web.WebSite;
import io.cairn.host.web.page.JiraContext;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running host: database, small Jira, plugins and pages, in this order; ended in the reverse one. */
public final class Host implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Host.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final HikariDataSource database;
    private final Jira jira;
    private final WebSite site;
    private final HostContainer container;

    private Host(Options options, Home home) throws Exception {
        parts.push(home);
        database = Database.open(options.database(), home.path());
        parts.push(database);
        jira = Jira.open(database, HostClock.system());
        if (jira.isEmpty()) {
            LOG.info("{}", new DataImport(jira).run(DataSet.of(options.data())));
        }
        if (options.cluster()) {
            parts.push(OtherNodes.follow(jira));
        }
        site = new WebSite(jira, options.port());
        parts.push(site);
        Ground ground = new Ground(this::language);
        List<HostService<?>> services = JiraApi.services(jira, ground, site.baseUrl());
        ComponentAccessor.initialiseWorker(new Components(services));
        Site around = new Site(site.baseUrl().toString(), site.visitors(), site.sessions(), site.decorator());
        container = HostContainer.start(new HostContainer.Setting(database, home.path(), new ThisNode(home.node(), options.cluster()), jira.clock()), around, ground, services);
        parts.push(container);
        jira.search().functionsFrom(new PluginFunctions(ground.functions(), this::person));
        site.start(container, contexts());
    }

    /** @throws Options.UsageException if the options cannot be met; nothing is left running then */
    public static Host start(Options options) throws Exception {
        Home home = Home.open(options.home(), options.fresh());
        try {
            return new Host(options, home);
        } catch (Exception | LinkageError e) {
            home.close();
            throw e;
        }
    }

    /** Where it answers, without a slash at the end. */
    public URI baseUrl() {
        return site.baseUrl();
    }

    /** The small Jira behind it. */
    public Jira jira() {
        return jira;
    }

    /** What is installed in it. */
    public Plugins plugins() {
        return container.plugins();
    }

    /** The database of the small Jira and of the plugins; statements through it are not counted. */
    public DataSource database() {
        return database;
    }

    /** A service as plugins find it; null if there is none. */
    public <T> T service(Class<T> type) {
        return container.service(type);
    }

    private Locale language(ApplicationUser user) {
        return user == null ? Locale.US : jira.users().byKey(user.getKey()).map(found -> found.localeOr(Locale.US)).orElse(Locale.US);
    }

    private ApplicationUser person(User user) {
        return user == null ? null : container.service(UserManager.class).getUserByKey(user.key());
    }

    private JiraContext contexts() {
        return new JiraContext(container.service(IssueManager.class), container.service(ProjectManager.class), container.service(JiraAuthenticationContext.class));
    }

    /** Ends what runs, the last first; what fails is logged, the rest still ends. */
    @Override
    public void close() {
        while (!parts.isEmpty()) {
            AutoCloseable part = parts.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.error("{} did not end cleanly", part, e);
            }
        }
    }
}
