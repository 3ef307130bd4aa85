package io.cairn.okr.rest;

import static org.mockito.Mockito.mock;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cairn.okr.jira.FakeJira;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.World;
import io.cairn.okr.store.EmptyStore;
import io.cairn.okr.store.ForecastLog;
import io.cairn.okr.store.Samples;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.junit.rules.ExternalResource;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The REST interface in the same Jersey and with the same beans as in Jira, on a real store; people, projects and issues are those
 * of {@link World}, and it is the same Monday. Every answer is held to the OpenAPI description. One project APP with the issues APP-1 to APP-5.
 */
final class RestApi extends ExternalResource {
    private static final String OSGI = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";
    private static final URI BASE = URI.create("http://jira.example/rest/okr/1.0/");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Description DESCRIPTION = new Description();
    /** The adapters that {@link FakeJira} stands for. */
    private static final List<String> FAKED = List.of("clock", "issues", "visibleIssues", "fieldValues", "projects", "people", "rights", "resolutions", "issueFields", "fixVersions", "histories", "assignees");

    final FakeJira jira = new FakeJira();
    ProjectId app;
    private EmptyStore store;
    private GenericApplicationContext beans;
    private ApplicationHandler jersey;

    /** Status and body of an answer; null for no body. */
    record Answer(int status, JsonNode body) {
        String text(String path) {
            return body.at(path).asText();
        }
    }

    @Override
    protected void before() throws Exception {
        store = new EmptyStore();
        people();
        beans = beans();
        jersey = new ApplicationHandler(application());
    }

    @Override
    protected void after() {
        jersey.onShutdown(null);
        beans.close();
        store.close();
    }

    private void people() {
        jira.user(World.ADMIN, World.FAR_ADMIN, World.LEAD, World.OWNER, World.HOLDER, World.DEVELOPER, World.VIEWER, World.STRANGER)
                .administrator(World.ADMIN).administrator(World.FAR_ADMIN);
        app = jira.project(10, "APP", World.ADMIN, World.LEAD, World.OWNER, World.HOLDER, World.DEVELOPER, World.VIEWER, World.UNLICENSED);
        jira.administers(app, World.LEAD).edits(app, World.DEVELOPER);
        for (int id = 1; id <= 5; id++) {
            jira.issue(app, id);
        }
    }

    static final String HOURS = "{'kind': 'LINEAR', 'start': 0, 'target': 100, 'unit': 'h'}";
    static final String SHARE = "{'kind': 'SHARE'}";

    /** Everything on disk; equal if nothing was written in between. */
    List<String> content() {
        return store.content();
    }

    /** The statements it prepares. */
    List<String> statements(Supplier<?> work) {
        return store.statements(work);
    }

    Samples samples() {
        return beans.getBean(Samples.class);
    }

    ForecastLog forecasts() {
        return beans.getBean(ForecastLog.class);
    }

    IssueId hidden(long id) {
        IssueId issue = new IssueId(id);
        jira.level(issue, World.ADMIN);
        return issue;
    }

    /** The key of a new cycle: the fourth quarter, which runs. */
    String cycle() {
        return cycle("2026-10-01", "2026-12-31");
    }

    String cycle(String start, String end) {
        return made(as(World.ADMIN).post("cycles", "{'name': 'Cycle', 'start': '" + start + "', 'end': '" + end + "'}"));
    }

    /** The key of a new objective of the team, owned by {@link World#OWNER}. */
    String objective(String cycle) {
        return made(as(World.LEAD).post("objectives", "{'title': 'Answer faster', 'project': 'APP', 'owner': 'owner', 'cycle': '" + cycle + "'}"));
    }

    /** The key of a new key result, owned by {@link World#HOLDER}. */
    String keyResult(String objective, String measure) {
        return keyResult(objective, measure, "");
    }

    String keyResult(String objective, String measure, String sources) {
        return made(as(World.OWNER).post("objectives/" + objective + "/key-results",
                "{'title': 'Median under 4 h', 'owner': 'holder', 'measure': " + measure + ", 'sources': [" + sources + "]}"));
    }

    private static String made(Answer answer) {
        if (answer.status() != Answers.CREATED) {
            throw new AssertionError(answer);
        }
        return answer.text("/key");
    }

    Caller as(UserKey who) {
        return new Caller(who);
    }

    /** Nobody logged in. */
    Caller anonymous() {
        return new Caller(null);
    }

    /** One person's requests. */
    final class Caller {
        private final UserKey who;

        private Caller(UserKey who) {
            this.who = who;
        }

        Answer get(String path) {
            return send("GET", path, null, Map.of());
        }

        Answer post(String path, String body) {
            return send("POST", path, body, Map.of());
        }

        Answer post(String path, String body, String idempotencyKey) {
            return send("POST", path, body, Map.of("Idempotency-Key", idempotencyKey));
        }

        Answer put(String path, String body) {
            return send("PUT", path, body, Map.of());
        }

        Answer delete(String path) {
            return send("DELETE", path, null, Map.of());
        }

        Answer send(String method, String path, String body, Map<String, String> headers) {
            jira.caller = who;
            ContainerRequest request = new ContainerRequest(BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), jersey.getConfiguration());
            request.header("Accept", "application/json");
            headers.forEach(request::header);
            if (body != null) {
                request.header("Content-Type", "application/json");
                request.setEntityStream(new ByteArrayInputStream(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
            }
            Answer answer = answer(request);
            DESCRIPTION.check(method, path, answer.status(), answer.body());
            return answer;
        }
    }

    private Answer answer(ContainerRequest request) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ContainerResponse response = jersey.apply(request, written).get();
            return new Answer(response.getStatus(), written.size() == 0 ? null : JSON.readTree(written.toByteArray()));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Jira does: every class with {@code @Path} or {@code @Provider}, Jackson without mappers of its own. */
    private ResourceConfig application() {
        ResourceConfig application = new ResourceConfig();
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        application.register(JacksonFeature.withoutExceptionMappers());
        application.register(new SpringBeans(beans));
        application.registerClasses(RestClasses.with(Path.class));
        application.registerClasses(RestClasses.with(Provider.class));
        return application;
    }

    private GenericApplicationContext beans() throws Exception {
        GenericApplicationContext context = new GenericApplicationContext();
        Document document = document();
        for (Element reference : elements(document, OSGI, "reference")) {
            Class<?> type = Class.forName(reference.getAttribute("interface"));
            bean(context, reference.getAttribute("id"), type, standIn(type));
        }
        for (String name : List.of("reference", "service")) {
            elements(document, OSGI, name).forEach(one -> one.getParentNode().removeChild(one));
        }
        elements(document, "*", "bean").stream().filter(one -> FAKED.contains(one.getAttribute("id"))).forEach(one -> one.getParentNode().removeChild(one));
        new XmlBeanDefinitionReader(context).registerBeanDefinitions(document, new ClassPathResource("META-INF/spring/cairn.xml"));
        bean(context, "clock", Clock.class, Clock.fixed(World.NOW, ZoneId.of("Asia/Shanghai")));
        bean(context, "jira", FakeJira.class, jira);
        bean(context, "visibleIssues", VisibleIssues.class, jira.visible());
        List.of("issues", "histories").forEach(name -> context.registerAlias("jira", name));
        context.refresh();
        return context;
    }

    private Object standIn(Class<?> type) {
        if (type == ActiveObjects.class) {
            return store.ao();
        }
        return type == I18nResolver.class ? new Bundles().resolver() : mock(type);
    }

    @SuppressWarnings("unchecked")
    private static <T> void bean(GenericApplicationContext context, String name, Class<T> type, Object one) {
        context.registerBeanDefinition(name, new RootBeanDefinition(type, (Supplier<T>) () -> (T) one));
    }

    private static Document document() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(RestApi.class.getResourceAsStream("/META-INF/spring/cairn.xml"));
    }

    private static List<Element> elements(Document document, String namespace, String name) {
        NodeList found = document.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }
}
