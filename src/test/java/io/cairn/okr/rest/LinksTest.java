package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class LinksTest {
    @ClassRule
    public static final RestApi REST = new RestApi();

    private static String objective;

    @BeforeClass
    public static void anObjective() {
        objective = REST.objective(REST.cycle());
        REST.hidden(5);
        REST.jira.query("project = APP", QueryAnswer.found(Set.of(new IssueId(1), new IssueId(2))));
        REST.jira.inEpic(new IssueId(3), new IssueId(4));
    }

    @Test
    public void issuesAreLinkedListedAndUnlinkedByKey() {
        String path = "key-results/" + REST.keyResult(objective, RestApi.SHARE) + "/issues";
        Answer linked = REST.as(World.DEVELOPER).post(path, "{'keys': ['APP-1', 'APP-2']}");
        assertThat(linked.status()).isEqualTo(200);
        assertThat(linked.body().get("linked").findValuesAsText("key")).containsExactly("APP-1", "APP-2");
        assertThat(linked.text("/figure/label")).isEqualTo("0\u00a0%");
        assertThat(REST.as(World.VIEWER).get(path).body().get("values").findValuesAsText("key")).containsExactly("APP-1", "APP-2");
        assertThat(REST.as(World.DEVELOPER).delete(path + "/APP-1").status()).isEqualTo(200);
        assertThat(REST.as(World.VIEWER).get(path).body().get("values").findValuesAsText("key")).containsExactly("APP-2");
        assertThat(REST.as(World.DEVELOPER).delete(path + "/APP-1").text("/errors/key")).isEqualTo("APP-1 is not linked by hand. An epic, a query or the like brings it in.");
    }

    @Test
    public void ofSeveralKeysAllAreLinkedOrNone() {
        String path = "key-results/" + REST.keyResult(objective, RestApi.SHARE) + "/issues";
        List<String> before = REST.content();
        refuses(path, "{'keys': ['APP-1', 'APP-99']}", "keys[1]", "There is no issue APP-99, or you may not see it.");
        refuses(path, "{'keys': ['APP-5']}", "keys[0]", "There is no issue APP-5, or you may not see it.");
        refuses(path, "{'keys': [null]}", "keys[0]", "There is no issue , or you may not see it.");
        refuses(path, "{'keys': []}", "keys", "Name 1 to 200 issues.");
        refuses(path, "{}", "keys", "Name 1 to 200 issues.");
        refuses(path, "{'keys': 'APP-1'}", "keys", "This has another type than expected.");
        refuses("key-results/" + REST.keyResult(objective, RestApi.HOURS) + "/issues", "{'keys': ['APP-1']}", "keys", "This key result is measured by a value; it takes no issues.");
        assertThat(REST.as(World.VIEWER).post(path, "{'keys': ['APP-1']}").status()).isEqualTo(403);
        assertThat(REST.as(World.VIEWER).get(path).text("/total")).isEqualTo("0");
        assertThat(before).isNotEmpty();
    }

    @Test
    public void sourcesOfEveryKindAreAddedListedAndRemoved() {
        String path = "key-results/" + REST.keyResult(objective, RestApi.SHARE) + "/source";
        Answer issue = REST.as(World.OWNER).post(path, "{'kind': 'ISSUE', 'key': 'APP-1', 'weight': 2}");
        assertThat(issue.status()).isEqualTo(201);
        assertThat(issue.text("/weight")).isEqualTo("2");
        assertThat(REST.as(World.OWNER).post(path, "{'kind': 'ISSUE', 'key': 'APP-1'}").text("/id")).isEqualTo(issue.text("/id"));
        assertThat(REST.as(World.OWNER).post(path, "{'kind': 'EPIC', 'key': 'APP-3'}").text("/issue/key")).isEqualTo("APP-3");
        Answer query = REST.as(World.OWNER).post(path, "{'kind': 'JQL', 'jql': 'project = APP'}");
        assertThat(query.text("/runsAs/key")).isEqualTo("owner");
        assertThat(REST.as(World.VIEWER).get(path).body().get("values").findValuesAsText("kind")).containsExactly("ISSUE", "EPIC", "JQL");
        assertThat(REST.as(World.OWNER).delete(path + "/" + query.text("/id"))).isEqualTo(new Answer(204, null));
        assertThat(REST.as(World.VIEWER).get(path).text("/total")).isEqualTo("2");
        refuses(path, "{'kind': 'WISH'}", "kind", "Choose one of the offered values.");
        refuses(path, "{'kind': 'JQL', 'jql': 'mood = good'}", "jql", "This query cannot be run. The query is wrong.");
    }

    @Test
    public void versionsSprintsComponentsAndLabelsAreAddedAndNamed() {
        REST.jira.version(REST.app, 71, "10.2.0", new IssueId(1));
        REST.jira.component(REST.app, 72, "iOS", new IssueId(1));
        REST.jira.sprint(73, "Sprint 7", Set.of(World.OWNER), new IssueId(1));
        REST.jira.labelled(new FieldValue.Label(REST.app, "x"), new IssueId(1));
        String key = REST.keyResult(objective, RestApi.SHARE);
        String path = "key-results/" + key + "/source";
        Answer version = REST.as(World.OWNER).post(path, "{'kind': 'VERSION', 'project': 'APP', 'id': 71}");
        assertThat(version.text("/text")).isEqualTo("Version 10.2.0 (APP)");
        assertThat(version.text("/value/project/key")).isEqualTo("APP");
        assertThat(version.text("/effect")).isEqualTo("DRIVES");
        assertThat(REST.as(World.VIEWER).get("key-results/" + key + "/ledger").text("/lines/0/part/routeLabel")).isEqualTo("Through version 10.2.0");
        assertThat(REST.as(World.VIEWER).get("issues/APP-1/key-results").body().toString()).contains("Through version 10.2.0");
        assertThat(REST.as(World.OWNER).post(path, "{'kind': 'COMPONENT', 'project': 'APP', 'name': 'ios', 'effect': 'SUPPORTS'}").text("/effect")).isEqualTo("SUPPORTS");
        assertThat(REST.as(World.OWNER).post(path, "{'kind': 'LABEL', 'project': 'APP', 'name': 'x'}").text("/text")).isEqualTo("Label x (APP)");
        Answer sprint = REST.as(World.OWNER).post(path, "{'kind': 'SPRINT', 'id': 73, 'name': 'Sprint 7'}");
        assertThat(sprint.text("/text")).isEqualTo("Sprint Sprint 7");
        Answer hidden = REST.as(World.VIEWER).get(path);
        assertThat(hidden.text("/values/3/text")).isEqualTo("a sprint that you cannot see or that is gone");
        assertThat(hidden.body().at("/values/3/value").isNull()).isTrue();
        assertThat(hidden.text("/values/3/hidden")).isEqualTo("true");
        refuses(path, "{'kind': 'VERSION', 'project': 'APP', 'name': '9'}", "name", "There is no version 9 in this project, or you may not see it.");
        refuses(path, "{'kind': 'VERSION', 'project': 'NONE', 'id': 71}", "id", "There is no version 71 in this project, or you may not see it.");
        refuses(path, "{'kind': 'SPRINT', 'id': 73, 'name': 'Other'}", "id", "There is no sprint Other, or you may not see it.");
        refuses(path, "{'kind': 'ISSUE', 'key': 'APP-1', 'effect': 'HINDERS'}", "effect", "Choose one of the offered values.");
    }

    @Test
    public void aSourceIsMadeToSupportTakenOutAndPutBack() {
        String path = "key-results/" + REST.keyResult(objective, RestApi.SHARE) + "/source";
        String one = path + "/" + REST.as(World.OWNER).post(path, "{'kind': 'ISSUE', 'key': 'APP-1'}").text("/id");
        Answer changed = REST.as(World.OWNER).put(one, "{'effect': 'SUPPORTS'}");
        assertThat(changed.text("/effect")).isEqualTo("SUPPORTS");
        assertThat(REST.as(World.OWNER).put(one, "{}").text("/errors/effect")).isEqualTo("This is required.");
        assertThat(REST.as(World.VIEWER).put(one, "{'effect': 'DRIVES'}").status()).isEqualTo(403);
        REST.as(World.OWNER).delete(one);
        assertThat(REST.as(World.OWNER).put(one, "{'effect': 'DRIVES'}").status()).isEqualTo(404);
        assertThat(REST.as(World.OWNER).post(one + "/restore", "")).isEqualTo(changed);
        assertThat(REST.as(World.OWNER).get(path).text("/total")).isEqualTo("1");
    }

    @Test
    public void whatThereIsToChooseFromIsFoundByWords() {
        REST.jira.version(REST.app, 74, "11.0.0");
        Answer found = REST.as(World.VIEWER).get("source-kinds/VERSION/values?search=11.0");
        assertThat(found.body().get("values").findValuesAsText("name")).contains("11.0.0");
        assertThat(REST.as(World.STRANGER).get("source-kinds/VERSION/values?search=11.0").text("/total")).isEqualTo("0");
        assertThat(REST.as(World.VIEWER).get("source-kinds/WISH/values").status()).isEqualTo(400);
        assertThat(REST.as(World.VIEWER).get("source-kinds").body().get("values").findValuesAsText("kind"))
                .containsExactly("ISSUE", "EPIC", "JQL", "VERSION", "SPRINT", "COMPONENT", "LABEL");
        REST.jira.software = false;
        Answer without = REST.as(World.VIEWER).get("source-kinds");
        REST.jira.software = true;
        assertThat(without.text("/values/1/available")).isEqualTo("false");
        assertThat(without.text("/values/4/text")).isEqualTo("needs Jira Software");
    }

    @Test
    public void anIssueTellsWhatItServes() {
        String key = REST.keyResult(objective, RestApi.SHARE, "{'kind': 'EPIC', 'key': 'APP-3'}");
        Answer panel = REST.as(World.VIEWER).get("issues/APP-4/key-results");
        assertThat(panel.text("/issue/key")).isEqualTo("APP-4");
        assertThat(panel.body().get("values").findValue("keyResult")).isNotNull();
        assertThat(panel.body().at("/values/0/chain").findValuesAsText("key")).containsExactly(objective);
        assertThat(panel.text("/may/link")).isEqualTo("false");
        assertThat(key).startsWith("KR-");
        Answer missing = REST.as(World.VIEWER).get("issues/APP-99/key-results");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(REST.as(World.VIEWER).get("issues/APP-5/key-results")).isEqualTo(missing);
        assertThat(REST.as(World.STRANGER).get("issues/APP-4/key-results")).isEqualTo(missing);
    }

    @Test
    public void aBoardAsksByKeysByIdsOrByBothAndWhatIsHiddenIsLeftOut() {
        String key = REST.keyResult(objective, RestApi.SHARE, "{'kind': 'ISSUE', 'key': 'APP-1'}, {'kind': 'ISSUE', 'key': 'APP-2'}");
        assertThat(issuesBehind(key, "{'issueKeys': ['APP-1', 'APP-99', 'nonsense', null]}")).isEqualTo(1);
        assertThat(issuesBehind(key, "{'issueIds': [1, 2, 99, null]}")).isEqualTo(2);
        assertThat(issuesBehind(key, "{'issueIds': [1], 'issueKeys': ['APP-1', 'APP-2']}")).isEqualTo(2);
        assertThat(REST.as(World.STRANGER).post("key-results/serving", "{'issueKeys': ['APP-1']}").text("/total")).isEqualTo("0");
        assertThat(REST.as(World.VIEWER).post("key-results/serving", "{}").text("/total")).isEqualTo("0");
        refuses("key-results/serving", "{'issueIds': " + Collections.nCopies(1001, 1) + "}", "issueIds", "At most 1000 at once.");
        refuses("key-results/serving", "{'issueIds': ['one']}", "issueIds[0]", "This has another type than expected.");
    }

    @Test
    public void aQueryIsTriedBeforeItIsSaved() {
        Answer fine = REST.as(World.VIEWER).post("jql/check", "{'jql': 'project = APP'}");
        assertThat(fine.body().toString()).isEqualTo("{\"valid\":true,\"count\":2,\"errors\":[]}");
        Answer wrong = REST.as(World.VIEWER).post("jql/check", "{'jql': 'mood = good'}");
        assertThat(wrong.body().toString()).isEqualTo("{\"valid\":false,\"count\":0,\"errors\":[\"The query is wrong.\"]}");
        refuses("jql/check", "{'jql': ' '}", "jql", "This is required.");
    }

    private static int issuesBehind(String keyResult, String body) {
        for (var one : REST.as(World.VIEWER).post("key-results/serving", body).body().get("values")) {
            if (one.at("/keyResult/key").asText().equals(keyResult)) {
                return one.get("issues").asInt();
            }
        }
        return 0;
    }

    private static void refuses(String path, String body, String field, String text) {
        Answer refused = REST.as(World.OWNER).post(path, body);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.body().at("/errors").path(field).asText()).as(refused.toString()).isEqualTo(text);
    }
}
