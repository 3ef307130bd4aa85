package io.cairn.bench;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cairn.host.Host;
import io.cairn.host.Options;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.user.User;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A host in this process, with the issues, the plugin and its objectives, and a client that calls it as the administrator. */
final class Site implements AutoCloseable {
    static final String PLUGIN = "io.cairn.okr";
    private static final String OKR = "/rest/okr/1.0";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Host host;
    private final String token;
    final User admin;
    final Okrs okrs;
    final OkrTables tables;
    final Truth truth;
    final OneStatement oneStatement;
    final Rollup rollup = new Rollup();

    private Site(Host host, long seed) throws Exception {
        this.host = host;
        admin = host.jira().users().byName("admin").orElseThrow();
        token = host.jira().tokens().create(admin, "bench", null).secret();
        List<Long> projects = java.util.stream.IntStream.range(0, GeneratedIssues.PROJECTS)
                .mapToObj(number -> host.jira().projects().byKey(GeneratedIssues.project(number)).orElseThrow().id()).toList();
        okrs = new OkrGenerator(seed, projects).make(linkable(host.jira()));
        tables = new OkrTables(host.database());
        tables.fill(okrs, admin.key(), LocalDate.now(host.jira().clock()));
        truth = new Truth(host.jira(), okrs);
        oneStatement = new OneStatement(host.database(), tables, truth);
    }

    /** Starts the host on that database, imports the file, installs the plugin and fills its tables; no figure is computed yet. */
    static Site open(String database, Path issues, Settings settings) throws Exception {
        Host host = Host.start(Options.parse("--port", "0", "--headless", "--fresh", "--db", database, "--data", issues.toString(),
                "--home", settings.home().resolve("host").toString()));
        try {
            host.plugins().install(settings.plugin());
            return new Site(host, settings.seed());
        } catch (Exception | LinkageError e) {
            host.close();
            throw e;
        }
    }

    /** Neither epics nor sub-tasks, whose rules {@link Truth} does not know. */
    private static List<Long> linkable(Jira jira) {
        String epic = jira.constants().issueTypeNamed("Epic").orElseThrow().id();
        return jira.issues().all().filter(issue -> issue.parentId() == null && !issue.typeId().equals(epic)).map(issue -> issue.id()).sorted().toList();
    }

    Jira jira() {
        return host.jira();
    }

    <T> T service(Class<T> type) {
        return host.service(type);
    }

    ApplicationUser administrator() {
        return host.service(UserManager.class).getUserByKey(admin.key());
    }

    /** Has the plugin look at every figure: as if a project had been deleted, whose issues go without events of their own. */
    void everythingMayHaveChanged() {
        var project = host.service(ProjectManager.class).getProjectObjByKey(GeneratedIssues.project(0));
        host.service(EventPublisher.class).publish(new ProjectDeletedEvent(administrator(), project));
    }

    void switchOff() {
        host.plugins().disable(PLUGIN);
    }

    /** The answer of the plugin's own interface. */
    JsonNode okr(String path) throws IOException, InterruptedException {
        return json.readTree(send(request(OKR + path).GET()).body());
    }

    /** Changes a key result as a person does; the answer comes when its figure and those above are recomputed. */
    JsonNode put(String path, JsonNode body) throws IOException, InterruptedException {
        return json.readTree(send(request(OKR + path).header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))).body());
    }

    /** Opens a page and reads all of it. */
    void open(String path) throws IOException, InterruptedException {
        send(request(path).GET());
    }

    /** SQL statements that the plugin needs for a page. */
    int statements(String path) throws IOException, InterruptedException {
        return Integer.parseInt(send(request(path).header("X-Host-Count-Sql", "true").GET()).headers().firstValue("X-Host-Sql-Count").orElseThrow());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(host.baseUrl() + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    @Override
    public void close() {
        host.close();
    }
}
