package io.cairn.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.TestJira;
import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.data.DataSet;
import io.cairn.host.jira.issue.Issue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Jira's own REST on the data the host is delivered with. */
public class RealRestTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/rest/api/2";
    private static TestSite site;
    private static Jira jira;

    @BeforeClass
    public static void start() throws Exception {
        jira = TestJira.filled(TestJira.database(), DataSet.bundled());
        site = new TestSite(jira);
    }

    @AfterClass
    public static void stop() throws Exception {
        site.close();
    }

    private static Browser as(String name) {
        return site.browser().loggedIn(name);
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static JsonNode got(Browser browser, String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return read(answer);
    }

    private static JsonNode search(Browser browser, String jql, String more) {
        return got(browser, API + "/search?jql=" + Browser.encode(jql) + more);
    }

    private static int found(String name, String jql) {
        return jira.search().find(TestJira.user(jira, name), jira.search().read(jql), 0, 0).total();
    }

    private static Board board() {
        return jira.boards().ofProject(jira.projects().byKey("TIMOB").orElseThrow().id()).get(0);
    }

    @Test
    public void whoOneIsComesWithGroupsAndLanguage() {
        JsonNode zoe = got(as("zoe"), API + "/myself?expand=groups");
        assertThat(zoe.get("displayName").asText()).isEqualTo("Zoe Zhang 开发");
        assertThat(zoe.get("locale").asText()).isEqualTo("zh_CN");
        assertThat(zoe.at("/groups/items").findValuesAsText("name")).contains("jira-developers");
        assertThat(got(as("lena"), API + "/user?key=" + zoe.get("key").asText()).get("name").asText()).isEqualTo("zoe");
        assertThat(got(as("lena"), API + "/user/search?username=.&startAt=2147483647")).isEmpty();
    }

    @Test
    public void everyFieldsClauseNameIsUnderstoodByTheSearch() {
        Browser lena = as("lena");
        for (JsonNode field : got(lena, API + "/field")) {
            for (JsonNode name : field.get("clauseNames")) {
                String clause = name.asText().startsWith("cf[") ? name.asText() : '"' + name.asText() + '"';
                boolean rank = field.get("name").asText().equals("Rank");
                search(lena, rank ? "ORDER BY " + clause : clause + " is EMPTY", "&maxResults=0");
            }
        }
        assertThat(got(lena, API + "/jql/autocompletedata").get("visibleFieldNames").findValuesAsText("value"))
                .contains("component", "fixVersion", "\"Story Points\"").doesNotContain("components", "subtasks");
    }

    @Test
    public void whatIssuesAreDescribedWithIsListed() {
        Browser lena = as("lena");
        for (String name : List.of("status", "resolution", "priority", "issuetype", "field")) {
            assertThat(got(lena, API + "/" + name)).as(name).isNotEmpty();
            assertThat(site.browser().get(API + "/" + name).statusCode()).as(name).isEqualTo(401);
        }
        assertThat(got(lena, API + "/status/Closed").at("/statusCategory/key").asText()).isEqualTo("done");
        assertThat(lena.get(API + "/status/nope").statusCode()).isEqualTo(404);
        assertThat(got(lena, API + "/issueLinkType").get("issueLinkTypes").findValuesAsText("outward")).contains("blocks");
        assertThat(got(lena, API + "/issue/picker?query=timob-28").at("/sections/0/issues")).hasSize(20);
    }

    @Test
    public void projectsAreThoseOneMayBrowse() {
        assertThat(got(as("hank"), API + "/project").findValuesAsText("key")).containsExactly("TIMOB");
        assertThat(got(as("nora"), API + "/project")).isEmpty();
        Browser lena = as("lena");
        JsonNode project = got(lena, API + "/project/TIMOB");
        assertThat(got(lena, API + "/project/" + project.get("id").asText())).isEqualTo(project);
        assertThat(project.at("/lead/name").asText()).isEqualTo("lena");
        assertThat(got(lena, API + "/project/TIMOB/versions")).hasSameSizeAs(project.get("versions")).isNotEmpty();
        assertThat(got(lena, API + "/project/TIMOB/components")).hasSameSizeAs(project.get("components")).isNotEmpty();
        assertThat(got(lena, API + "/project/TIMOB/statuses").get(0).get("statuses").findValuesAsText("name")).contains("Open", "Closed");
        assertThat(as("hank").get(API + "/project/AC/versions").statusCode()).isEqualTo(404);
    }

    @Test
    public void aSearchFindsWhatItsCallerSees() {
        String jql = "project = TIMOB AND resolution = Unresolved ORDER BY key ASC";
        for (String name : List.of("lena", "hank")) {
            assertThat(search(as(name), jql, "&maxResults=0").get("total").asInt()).as(name).isEqualTo(found(name, jql)).isPositive();
        }
        assertThat(search(as("nora"), "", "").get("total").asInt()).isZero();
        JsonNode page = search(as("lena"), jql, "&startAt=50&maxResults=5000&fields=summary");
        assertThat(page.get("maxResults").asInt()).isEqualTo(1000);
        assertThat(page.get("issues")).hasSize(1000);
        assertThat(search(as("lena"), jql, "&startAt=2147483647").get("issues")).isEmpty();
    }

    @Test
    public void everyFieldOfIssuesAsPeopleWroteThemCanBeRead() {
        JsonNode page = search(as("lena"), "project = TIMOB AND issuetype != Epic AND \"Epic Link\" is not EMPTY", "&maxResults=1000&fields=*all&expand=changelog");
        assertThat(page.get("issues")).isNotEmpty().allSatisfy(issue -> {
            Issue stored = jira.issues().byKey(issue.get("key").asText()).orElseThrow();
            assertThat(issue.at("/fields/status/id").asText()).isEqualTo(stored.statusId());
            assertThat(issue.at("/fields/customfield_10100").asText()).isEqualTo(jira.issues().byId(stored.epicId()).orElseThrow().key());
        });
    }

    @Test
    public void mistakesInAQueryAreBadRequestsInJirasWords() {
        for (String jql : List.of("foo = 1", "project = NOPE", "status =", "created > -99999999999999999999d", "project = TIMOB ORDER BY text")) {
            HttpResponse<String> answer = as("lena").get(API + "/search?jql=" + Browser.encode(jql));
            assertThat(answer.statusCode()).as(jql).isEqualTo(400);
            assertThat(read(answer).get("errorMessages")).as(jql).hasSize(1);
        }
        assertThat(as("zoe").get(API + "/search?jql=foo%20%3D%201").body()).contains("字段“foo”不存在");
        assertThat(site.browser().get(API + "/search?jql=").statusCode()).isEqualTo(401);
    }

    @Test
    public void whatIsWrittenIsFoundAtOnce() {
        Browser lena = as("lena");
        HttpResponse<String> made = lena.json("POST", API + "/issue", """
                {"fields": {"project": {"key": "TIMOB"}, "issuetype": {"name": "Bug"}, "summary": "Zebrafish on the start screen", "labels": ["zebra"]}}""");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String key = read(made).get("key").asText();
        assertThat(search(lena, "summary ~ zebrafish AND labels = ZEBRA", "").at("/issues/0/key").asText()).isEqualTo(key);
        lena.json("PUT", API + "/issue/" + key + "/assignee", "{\"name\": \"dev1\"}");
        assertThat(search(as("dev1"), "assignee = currentUser() AND labels = zebra", "").get("total").asInt()).isEqualTo(1);
        assertThat(lena.json("POST", API + "/issue/" + key + "/comment", "{\"body\": \"Seen on a quagga\"}").statusCode()).isEqualTo(201);
        assertThat(search(lena, "comment ~ quagga", "").at("/issues/0/key").asText()).isEqualTo(key);
        assertThat(lena.json("POST", API + "/issue/" + key + "/transitions", resolving(lena, key)).statusCode()).isEqualTo(204);
        assertThat(search(lena, "labels = zebra AND statusCategory = Done AND resolution = Fixed AND resolved >= startOfDay()", "").get("total").asInt()).isEqualTo(1);
        assertThat(lena.delete(API + "/issue/" + key).statusCode()).isEqualTo(204);
        assertThat(search(lena, "labels = zebra", "").get("total").asInt()).isZero();
    }

    private static String resolving(Browser browser, String key) {
        for (JsonNode step : got(browser, API + "/issue/" + key + "/transitions").get("transitions")) {
            if (step.get("name").asText().equals("Resolve Issue")) {
                return "{\"transition\": {\"id\": \"" + step.get("id").asText() + "\"}, \"fields\": {\"resolution\": {\"name\": \"Fixed\"}}}";
            }
        }
        throw new AssertionError(key + " cannot be resolved");
    }

    @Test
    public void anIssueWithSubTasksIsDeletedOnlyWithThem() {
        Issue parent = jira.issues().all().filter(issue -> jira.projects().byId(issue.projectId()).orElseThrow().key().equals("TIMOB"))
                .max(Comparator.comparing(issue -> jira.issues().subTasks(issue.id()).size())).orElseThrow();
        List<Issue> children = jira.issues().subTasks(parent.id());
        Browser lena = as("lena");
        assertThat(lena.delete(API + "/issue/" + parent.key()).statusCode()).isEqualTo(400);
        assertThat(lena.delete(API + "/issue/" + parent.key() + "?deleteSubtasks=true").statusCode()).isEqualTo(204);
        assertThat(children).isNotEmpty().allSatisfy(child -> assertThat(jira.issues().byId(child.id())).isEmpty());
    }

    @Test
    public void boardsSprintsAndEpicsAnswerWithTheirIssues() {
        Browser lena = as("lena");
        String agile = "/rest/agile/1.0";
        JsonNode sprint = got(lena, agile + "/board/" + board().id() + "/sprint?state=active").at("/values/0");
        String inSprint = "sprint = " + sprint.get("id").asLong();
        assertThat(got(lena, agile + "/sprint/" + sprint.get("id").asLong() + "/issue?maxResults=0").get("total").asInt()).isEqualTo(found("lena", inSprint)).isPositive();
        assertThat(got(lena, agile + "/board/" + board().id() + "/issue?maxResults=0&jql=" + Browser.encode("project = AC OR " + inSprint)).get("total").asInt())
                .as("the board's filter holds too").isEqualTo(found("lena", "project = TIMOB AND " + inSprint));
        assertThat(as("lena").get(agile + "/board/" + board().id() + "/issue?jql=" + Browser.encode("type = Bug) OR (project = AC")).statusCode())
                .as("brackets do not lead out of the board").isEqualTo(400);
        Issue epic = jira.issues().all().max(Comparator.comparing(issue -> jira.issues().ofEpic(issue.id()).size())).orElseThrow();
        assertThat(got(as("admin"), agile + "/epic/" + epic.key() + "/issue").get("total").asInt()).isEqualTo(jira.issues().ofEpic(epic.id()).size());
        assertThat(got(lena, agile + "/board?startAt=2147483647").get("values")).isEmpty();
        assertThat(as("nora").get(agile + "/sprint/" + sprint.get("id").asLong()).statusCode()).isEqualTo(404);
    }
}
