package io.cairn.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cairn.host.jira.user.User;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Jira's own REST over HTTP, as a client library uses it. */
public class RestTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static TestSite site;

    @BeforeClass
    public static void start() throws Exception {
        site = new TestSite();
    }

    @AfterClass
    public static void stop() throws Exception {
        site.close();
    }

    private static Browser as(String name) {
        return site.browser().loggedIn(name);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    @Test
    public void aPersonalAccessTokenIsTheUser() {
        String secret = site.jira.tokens().create(SmallJira.user(site.jira, "nora"), "tests", null).secret();
        HttpResponse<String> answer = site.browser().get("/rest/api/2/myself", "Authorization", "Bearer " + secret);
        assertThat(json(answer).get("name").asText()).isEqualTo("nora");
        assertThat(answer.headers().allValues("Set-Cookie")).as("a token makes no session").isEmpty();
        assertThat(site.browser().get("/rest/api/2/myself", "Authorization", "Bearer nonsense").statusCode()).isEqualTo(401);
    }

    @Test
    public void basicAuthenticationIsRefusedEvenIfRight() {
        String right = Base64.getEncoder().encodeToString("nora:nora".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = site.browser().get("/rest/api/2/myself", "Authorization", "Basic " + right);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Basic Authentication has been disabled");
    }

    @Test
    public void anonymousCallsGet401InJirasShape() {
        HttpResponse<String> answer = site.browser().get("/rest/api/2/issue/APP-2");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).get("errorMessages")).isNotEmpty();
        assertThat(site.browser().get("/rest/api/2/serverInfo").statusCode()).isEqualTo(200);
    }

    @Test
    public void anIssueIsCreatedEditedMovedOnAndDeleted() {
        Browser petra = as("petra");
        HttpResponse<String> made = petra.json("POST", "/rest/api/2/issue", """
                {"fields": {"project": {"key": "APP"}, "issuetype": {"name": "Story"}, "summary": "By REST", "labels": ["one"],
                 "fixVersions": [{"name": "1.0"}], "customfield_10102": 5, "customfield_10100": "APP-1", "assignee": {"name": "nora"}}}""");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String issue = "/rest/api/2/issue/" + json(made).get("key").asText();

        assertThat(petra.json("PUT", issue, "{\"fields\": {\"summary\": \"Edited\"}, \"update\": {\"labels\": [{\"add\": \"two\"}, {\"remove\": \"one\"}]}}").statusCode()).isEqualTo(204);
        JsonNode fields = json(petra.get(issue)).get("fields");
        assertThat(fields.get("summary").asText()).isEqualTo("Edited");
        assertThat(fields.get("labels").toString()).isEqualTo("[\"two\"]");
        assertThat(fields.get("customfield_10102").decimalValue()).isEqualByComparingTo("5");
        assertThat(fields.get("customfield_10100").asText()).isEqualTo("APP-1");
        assertThat(fields.get("fixVersions").get(0).get("name").asText()).isEqualTo("1.0");
        assertThat(fields.get("assignee").get("key").asText()).isEqualTo("JIRAUSER3");
        assertThat(fields.get("status").get("statusCategory").get("key").asText()).isEqualTo("new");
        assertThat(fields.get("created").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d{4}");

        JsonNode steps = json(petra.get(issue + "/transitions?expand=transitions.fields")).get("transitions");
        assertThat(steps.findValuesAsText("name")).contains("Start Progress", "Resolve Issue");
        assertThat(petra.json("POST", issue + "/transitions", "{\"transition\": {\"id\": \"5\"}}").statusCode()).isEqualTo(400);
        assertThat(petra.json("POST", issue + "/transitions", "{\"transition\": {\"id\": \"5\"}, \"fields\": {\"resolution\": {\"name\": \"Done\"}}}").statusCode()).isEqualTo(204);
        JsonNode after = json(petra.get(issue + "?expand=changelog"));
        assertThat(after.at("/fields/resolution/name").asText()).isEqualTo("Done");
        assertThat(after.at("/fields/resolutiondate").isTextual()).isTrue();
        assertThat(after.at("/changelog/histories").findValuesAsText("field")).contains("summary", "labels", "status", "resolution");

        assertThat(as("nora").delete(issue).statusCode()).as("developers do not delete").isEqualTo(403);
        assertThat(petra.delete(issue).statusCode()).isEqualTo(204);
        assertThat(petra.get(issue).statusCode()).isEqualTo(404);
    }

    @Test
    public void listsAreAddedToAndTakenFromByName() {
        Browser petra = as("petra");
        User lead = SmallJira.user(site.jira, "petra");
        List.of("2.0", "3.0").forEach(name -> site.jira.versions().create(lead, SmallJira.APP, name, "", null, null));
        String issue = "/rest/api/2/issue/" + json(petra.json("POST", "/rest/api/2/issue",
                "{\"fields\": {\"project\": {\"key\": \"APP\"}, \"issuetype\": {\"name\": \"Story\"}, \"summary\": \"Planned\", \"fixVersions\": [{\"name\": \"1.0\"}]}}")).get("key").asText();
        petra.json("PUT", issue, "{\"update\": {\"fixVersions\": [{\"add\": {\"name\": \"2.0\"}}, {\"add\": {\"name\": \"3.0\"}}, {\"remove\": {\"name\": \"1.0\"}}]}}");
        assertThat(json(petra.get(issue)).at("/fields/fixVersions").findValuesAsText("name")).containsExactlyInAnyOrder("2.0", "3.0");
        petra.delete(issue);
    }

    @Test
    public void refusalsNameTheFieldAndChangeNothing() {
        Browser petra = as("petra");
        int before = site.jira.issues().count();
        JsonNode empty = json(petra.json("POST", "/rest/api/2/issue", "{\"fields\": {\"project\": {\"key\": \"APP\"}, \"issuetype\": {\"name\": \"Story\"}, \"summary\": \"\"}}"));
        assertThat(empty.at("/errors/summary").asText()).isEqualTo("You must specify a summary of the issue.");
        JsonNode unknown = json(petra.json("POST", "/rest/api/2/issue",
                "{\"fields\": {\"project\": {\"key\": \"APP\"}, \"issuetype\": {\"name\": \"Story\"}, \"summary\": \"x\", \"nonsense\": 1}}"));
        assertThat(unknown.at("/errors/nonsense").asText()).contains("cannot be set");
        assertThat(petra.json("POST", "/rest/api/2/issue", "{\"fields\": ").statusCode()).isEqualTo(400);
        assertThat(petra.json("POST", "/rest/api/2/issue", "[]").statusCode()).isEqualTo(400);
        JsonNode project = json(as("hank").json("POST", "/rest/api/2/issue", "{\"fields\": {\"project\": {\"key\": \"APP\"}, \"issuetype\": {\"name\": \"Story\"}, \"summary\": \"x\"}}"));
        assertThat(project.at("/errors/project").asText()).isNotEmpty();
        assertThat(site.jira.issues().count()).isEqualTo(before);
    }

    @Test
    public void whatOneMayNotSeeIsNotThere() {
        assertThat(as("hank").get("/rest/api/2/issue/APP-2").statusCode()).isEqualTo(404);
        assertThat(as("nora").get("/rest/api/2/issue/APP-5").statusCode()).isEqualTo(404);
        assertThat(as("hank").get("/rest/api/2/issue/APP-2").body()).isEqualTo(as("hank").get("/rest/api/2/issue/APP-99999").body());
        assertThat(json(as("hank").get("/rest/api/2/project"))).isEmpty();
        assertThat(as("hank").get("/rest/api/2/project/APP").statusCode()).isEqualTo(404);
        assertThat(json(as("nora").get("/rest/api/2/issue/picker?query=Secret")).at("/sections/0/issues")).isEmpty();
    }

    @Test
    public void linksAreMadeFromInwardToOutwardAndRemoved() {
        Browser petra = as("petra");
        assertThat(petra.json("POST", "/rest/api/2/issueLink", "{\"type\": {\"name\": \"Blocks\"}, \"inwardIssue\": {\"key\": \"APP-6\"}, \"outwardIssue\": {\"key\": \"APP-7\"}}").statusCode()).isEqualTo(201);
        JsonNode link = json(petra.get("/rest/api/2/issue/APP-6")).at("/fields/issuelinks/0");
        assertThat(link.at("/outwardIssue/key").asText()).isEqualTo("APP-7");
        assertThat(json(petra.get("/rest/api/2/issue/APP-7")).at("/fields/issuelinks/0/inwardIssue/key").asText()).isEqualTo("APP-6");
        assertThat(petra.delete("/rest/api/2/issueLink/" + link.get("id").asText()).statusCode()).isEqualTo(204);
        assertThat(json(petra.get("/rest/api/2/issue/APP-6")).at("/fields/issuelinks")).isEmpty();
    }

    @Test
    public void searchPagesAndChoosesFields() {
        Browser petra = as("petra");
        JsonNode found = json(petra.get("/rest/api/2/search?jql=&startAt=2&maxResults=3&fields=summary,status"));
        assertThat(found.get("issues")).hasSize(3);
        assertThat(found.get("startAt").asInt()).isEqualTo(2);
        assertThat(found.get("total").asInt()).isGreaterThan(60);
        assertThat(found.at("/issues/0/fields").fieldNames()).toIterable().containsExactlyInAnyOrder("summary", "status");
        JsonNode posted = json(petra.json("POST", "/rest/api/2/search", "{\"jql\": \"\", \"maxResults\": 1, \"fields\": [\"*all\", \"-comment\"], \"expand\": [\"changelog\"]}"));
        assertThat(posted.at("/issues/0/changelog/histories").isArray()).isTrue();
        assertThat(posted.at("/issues/0/fields").has("comment")).isFalse();
    }

    @Test
    public void peopleAreFoundAndPicked() {
        Browser petra = as("petra");
        assertThat(json(petra.get("/rest/api/2/user/picker?query=nor")).at("/users/0/name").asText()).isEqualTo("nora");
        assertThat(json(petra.get("/rest/api/2/user/search?username=ulla")).get(0).get("displayName").asText()).isEqualTo("Ulla <Viewer>");
        assertThat(petra.get("/rest/api/2/user/picker?query=ulla").body()).contains("Ulla &lt;Viewer&gt;");
        assertThat(json(petra.get("/rest/api/2/user/assignable/search?project=APP")).findValuesAsText("name")).containsExactlyInAnyOrder("admin", "petra", "nora");
        assertThat(petra.get("/rest/api/2/user?username=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    public void boardsAndTheirSprintsAreListed() {
        Browser petra = as("petra");
        assertThat(json(petra.get("/rest/agile/1.0/board")).at("/values/0/id").asLong()).isEqualTo(SmallJira.BOARD);
        assertThat(json(petra.get("/rest/agile/1.0/board/7/sprint?state=active")).at("/values")).hasSize(1);
        assertThat(json(petra.get("/rest/agile/1.0/board/7/configuration")).at("/columnConfig/columns")).hasSize(3);
    }

    @Test
    public void aCallFromAnotherSiteOrAFormChangesNothing() {
        Browser petra = as("petra");
        assertThat(petra.post("/rest/api/2/issue/APP-2/transitions", Map.of("transition", "4")).statusCode()).isEqualTo(403);
    }

    @Test
    public void theDoorForTestsIsForAdministrators() {
        assertThat(as("petra").get("/rest/host/1.0/clock").statusCode()).isEqualTo(403);
        Browser admin = as("admin");
        admin.json("PUT", "/rest/host/1.0/clock", "{\"now\": \"2027-01-01T08:00:00Z\"}");
        assertThat(json(admin.json("POST", "/rest/host/1.0/clock/advance", "{\"by\": \"P1D\"}")).get("now").asText()).isEqualTo("2027-01-02T08:00:00Z");
        assertThat(admin.delete("/rest/host/1.0/clock").statusCode()).isEqualTo(200);
        assertThat(admin.json("PUT", "/rest/host/1.0/clock", "{\"now\": \"soon\"}").statusCode()).isEqualTo(400);
        assertThat(json(admin.get("/rest/host/1.0/mail"))).isEmpty();
    }

    @Test
    public void anUnknownAddressIs404AndAWrongMethod405() {
        assertThat(as("petra").get("/rest/api/2/nonsense").statusCode()).isEqualTo(404);
        assertThat(as("petra").delete("/rest/api/2/myself").statusCode()).isEqualTo(405);
    }
}
