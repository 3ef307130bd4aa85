package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class ObjectivesResourceTest {
    @ClassRule
    public static final RestApi REST = new RestApi();

    private static String cycle;

    @BeforeClass
    public static void aQuarter() {
        cycle = REST.cycle();
    }

    @Test
    public void anObjectiveIsCreatedReadChangedRemovedAndRestored() {
        Answer made = REST.as(World.LEAD).post("objectives", body("'title': ' Be <b>liked</b> ', 'project': 'APP'"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("/title")).isEqualTo("Be <b>liked</b>");
        assertThat(made.text("/owner/key")).isEqualTo("lead");
        String path = "objectives/" + made.text("/key");
        assertThat(REST.as(World.VIEWER).get("objectives/" + made.text("/id")).text("/may/change")).isEqualTo("false");
        assertThat(REST.as(World.LEAD).put(path, body("'title': 'Be loved', 'project': 'APP', 'owner': 'owner', 'version': 0")).text("/title")).isEqualTo("Be loved");
        assertThat(REST.as(World.LEAD).delete(path + "?version=1").text("/key")).isEqualTo(made.text("/key"));
        assertThat(REST.as(World.LEAD).get(path).status()).isEqualTo(404);
        assertThat(REST.as(World.LEAD).post(path + "/restore", null).text("/title")).isEqualTo("Be loved");
    }

    @Test
    public void theOverviewsShowIt() {
        String key = REST.objective(cycle);
        for (String path : List.of("projects/APP/overview", "overview", "overview?cycle=", "overview?cycle=" + cycle, "projects/APP/overview?cycle=" + cycle)) {
            Answer overview = REST.as(World.VIEWER).get(path);
            assertThat(overview.status()).isEqualTo(200);
            assertThat(overview.body().get("objectives").findValuesAsText("key")).as(path).contains(key);
        }
        assertThat(REST.as(World.STRANGER).get("overview").body().get("objectives").findValuesAsText("key")).doesNotContain(key);
    }

    @Test
    public void whatMayNotBeSeenAnswersExactlyAsWhatDoesNotExist() {
        String key = REST.objective(cycle);
        Answer missing = REST.as(World.STRANGER).get("objectives/OBJ-999999");
        assertThat(missing).isEqualTo(new Answer(404, missing.body()));
        assertThat(missing.text("/errorMessages/0")).isEqualTo("It does not exist, or you may not see it.");
        for (String path : List.of("objectives/" + key, "objectives/" + key + "/ledger", "objectives/nonsense", "objectives/0", "projects/APP/overview",
                "projects/NONE/overview", "overview?cycle=CYC-999", "overview?cycle=nonsense", "nowhere")) {
            assertThat(REST.as(World.STRANGER).get(path)).as(path).isEqualTo(missing);
        }
        assertThat(REST.as(World.STRANGER).put("objectives/" + key, body("'title': 'A', 'owner': 'owner', 'version': 0"))).isEqualTo(missing);
        assertThat(REST.as(World.STRANGER).delete("objectives/" + key + "?version=0")).isEqualTo(missing);
        assertThat(REST.as(World.STRANGER).post("objectives/" + key + "/restore", null)).isEqualTo(missing);
        assertThat(REST.as(World.STRANGER).post("objectives/" + key + "/key-results", "{'title': 'A', 'measure': {'kind': 'BINARY'}}")).isEqualTo(missing);
    }

    @Test
    public void whoSeesItWithoutTheRightIsToldSo() {
        String key = REST.objective(cycle);
        assertThat(REST.as(World.VIEWER).put("objectives/" + key, body("'title': 'A', 'project': 'APP', 'owner': 'owner', 'version': 0")).status()).isEqualTo(403);
        assertThat(REST.as(World.VIEWER).delete("objectives/" + key + "?version=0").status()).isEqualTo(403);
        assertThat(REST.as(World.LEAD).post("objectives", body("'title': 'For all'")).text("/errorMessages/0"))
                .isEqualTo("Only Jira administrators can set objectives for the company.");
    }

    @Test
    public void badInputIsRefusedOnTheFieldAndChangesNothing() {
        List<String> before = REST.content();
        refuses(body("'project': 'APP'"), "title", "This is required.");
        refuses(body("'title': '" + "x".repeat(256) + "', 'project': 'APP'"), "title", "At most 255 characters.");
        refuses("{'title': 'A', 'project': 'APP'}", "cycle", "This is required.");
        refuses("{'title': 'A', 'project': 'APP', 'cycle': 'CYC-999'}", "cycle", "There is no cycle CYC-999.");
        refuses("{'title': 'A', 'project': 'APP', 'cycle': 'soon'}", "cycle", "There is no cycle soon.");
        refuses(body("'title': 'A', 'project': 'NONE'"), "project", "There is no project NONE, or you may not see it.");
        refuses(body("'title': 'A', 'project': 'APP', 'owner': 'nobody'"), "owner", "There is no user nobody.");
        refuses(body("'title': 'A', 'project': 'APP', 'owner': ''"), "owner", "This is required.");
        refuses(body("'title': 'A', 'project': 'APP', 'weight': -1"), "weight", "A weight is 0 or more.");
        refuses(body("'title': 'A', 'project': 'APP', 'weight': 1e99"), "weight", "This number is too large.");
        refuses(body("'title': 'A', 'project': 'APP', 'driver': 'MOOD'"), "driver", "Choose one of the offered values.");
        refuses(body("'title': 'A', 'project': 'APP', 'parent': 'OBJ-999999'"), "parent", "There is no objective OBJ-999999, or you may not see it.");
        assertThat(REST.content()).isEqualTo(before);
    }

    @Test
    public void aLoopInTheAlignmentIsNamed() { // R7
        String top = REST.objective(cycle);
        String middle = child(top);
        String bottom = child(middle);
        Answer refused = REST.as(World.LEAD).put("objectives/" + top, body("'title': 'A', 'project': 'APP', 'owner': 'owner', 'parent': '" + bottom + "', 'version': 0"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/parent")).isEqualTo("This would be a loop: " + String.join(" → ", top, bottom, middle, top));
        assertThat(REST.as(World.LEAD).get("objectives?search=&forChild=" + middle).body().get("values").findValuesAsText("key")).contains(top).doesNotContain(middle, bottom);
    }

    @Test
    public void aParentWhoseCycleDoesNotCoverTheChildsIsRefused() {
        String shorter = REST.objective(REST.cycle("2026-10-01", "2026-10-31"));
        Answer refused = REST.as(World.LEAD).post("objectives", body("'title': 'A', 'project': 'APP', 'parent': '" + shorter + "'"));
        assertThat(refused.text("/errors/parent")).isEqualTo("The cycle of " + shorter + " must be the same or a longer one around this one.");
    }

    @Test
    public void aParentOneDoesNotSeeStaysWhenTheChildIsChanged() {
        REST.jira.project(11, "TOP", World.ADMIN);
        String hidden = REST.as(World.ADMIN).post("objectives", body("'title': 'Above', 'project': 'TOP'")).text("/key");
        String child = REST.as(World.ADMIN).post("objectives", body("'title': 'Below', 'project': 'APP', 'parent': '" + hidden + "'")).text("/key");
        Answer changed = REST.as(World.LEAD).put("objectives/" + child, body("'title': 'Changed', 'project': 'APP', 'owner': 'owner', 'parent': null, 'version': 0"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().get("parent").isNull()).isTrue();
        assertThat(REST.as(World.ADMIN).get("objectives/" + child).text("/parent/key")).isEqualTo(hidden);
        assertThat(REST.as(World.ADMIN).put("objectives/" + child, body("'title': 'Free', 'project': 'APP', 'owner': 'owner', 'version': 1")).body().get("parent").isNull()).isTrue();
    }

    @Test
    public void aStaleChangeShowsTheObjectiveAsItIs() {
        String path = "objectives/" + REST.objective(cycle);
        String change = body("'title': 'First', 'project': 'APP', 'owner': 'owner', 'version': 0");
        assertThat(REST.as(World.OWNER).put(path, change).status()).isEqualTo(200);
        List<String> before = REST.content();
        Answer late = REST.as(World.OWNER).put(path, change.replace("First", "Second"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/current/title")).isEqualTo("First");
        assertThat(REST.as(World.OWNER).delete(path + "?version=0").text("/current/version")).isEqualTo("1");
        assertThat(REST.content()).isEqualTo(before);
    }

    @Test
    public void aChangeNamesTheVersionItStartsFrom() {
        String path = "objectives/" + REST.objective(cycle);
        assertThat(REST.as(World.OWNER).put(path, body("'title': 'A', 'project': 'APP', 'owner': 'owner'")).text("/errors/version")).isEqualTo("This is required.");
        assertThat(REST.as(World.OWNER).delete(path).text("/errors/version")).isEqualTo("This is required.");
        assertThat(REST.as(World.OWNER).delete(path + "?version=one").text("/errors/version")).isEqualTo("Enter a whole number.");
        assertThat(REST.as(World.OWNER).put(path, body("'title': 'A', 'project': 'APP', 'version': 0")).text("/errors/owner")).isEqualTo("This is required.");
    }

    @Test
    public void theLedgerAddsUpToTheFigure() { // R1
        String key = REST.objective(cycle);
        String keyResult = REST.keyResult(key, RestApi.HOURS);
        assertThat(REST.as(World.HOLDER).post("key-results/" + keyResult + "/check-ins", "{'value': 25, 'confidence': 5}").status()).isEqualTo(201);
        Answer ledger = REST.as(World.VIEWER).get("objectives/" + key + "/ledger");
        assertThat(ledger.text("/figure/label")).isEqualTo("25\u00a0%");
        assertThat(ledger.text("/parts/0/key")).isEqualTo(keyResult);
        assertThat(ledger.body().at("/total").decimalValue()).isEqualByComparingTo(ledger.body().at("/parts/0/contribution").decimalValue());
    }

    @Test
    public void whatDoesNotMoveAnObjectiveIsToldWithItsRule() { // R2, R3, R4
        String key = REST.objective(cycle);
        child(key);
        assertThat(REST.as(World.OWNER).post("objectives/" + key + "/key-results", "{'title': 'A', 'weight': 0, 'measure': {'kind': 'BINARY'}}").status()).isEqualTo(201);
        assertThat(rulesOf(key)).containsExactlyInAnyOrder("R2", "R4");
        String byBoth = REST.as(World.LEAD).post("objectives", body("'title': 'A', 'project': 'APP', 'driver': 'BOTH'")).text("/key");
        child(byBoth);
        assertThat(rulesOf(byBoth)).containsExactly("R3");
    }

    private static List<String> rulesOf(String objective) {
        return REST.as(World.VIEWER).get("objectives/" + objective + "/ledger").body().at("/parts").findValuesAsText("code");
    }

    private static String child(String parent) {
        return REST.as(World.LEAD).post("objectives", body("'title': 'Below', 'project': 'APP', 'owner': 'owner', 'parent': '" + parent + "'")).text("/key");
    }

    private static String body(String fields) {
        return "{" + fields + ", 'cycle': '" + cycle + "'}";
    }

    private static void refuses(String body, String field, String text) {
        Answer refused = REST.as(World.LEAD).post("objectives", body);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text("/errors/" + field)).as(refused.toString()).isEqualTo(text);
    }
}
