package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class KeyResultsResourceTest {
    @ClassRule
    public static final RestApi REST = new RestApi();

    private static String objective;

    @BeforeClass
    public static void anObjective() {
        objective = REST.objective(REST.cycle());
    }

    @Test
    public void aMeasuredKeyResultIsCreatedReadChangedRemovedAndRestored() {
        Answer made = REST.as(World.OWNER).post(address(), "{'title': 'Answer in 4 h', 'weight': 2, 'measure': {'kind': 'LINEAR', 'start': 10, 'target': 4.50, 'unit': 'h'}}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("/measure/direction")).isEqualTo("DECREASE");
        assertThat(made.body().at("/measure/target").toString()).isEqualTo("4.5");
        assertThat(made.text("/figure/flags/0/code")).isEqualTo("NO_DATA");
        assertThat(made.text("/objective/key")).isEqualTo(objective);
        String path = "key-results/" + made.text("/key");
        assertThat(REST.as(World.VIEWER).get("key-results/" + made.text("/id")).text("/may/change")).isEqualTo("false");
        Answer changed = REST.as(World.OWNER).put(path, "{'title': 'In 2 h', 'owner': 'holder', 'measure': {'kind': 'LINEAR', 'start': 10, 'target': 2, 'unit': 'h'}, 'version': 0}");
        assertThat(changed.text("/measureLabel")).isEqualTo("10 → 2\u00a0h");
        assertThat(REST.as(World.OWNER).delete(path + "?version=1").text("/key")).isEqualTo(made.text("/key"));
        assertThat(REST.as(World.OWNER).get(path).status()).isEqualTo(404);
        assertThat(REST.as(World.OWNER).post(path + "/restore", null).text("/title")).isEqualTo("In 2 h");
    }

    @Test
    public void oneMovedByIssuesIsCountedAtOnce() {
        Answer made = REST.as(World.OWNER).post(address(), "{'title': 'A', 'measure': {'kind': 'SHARE'}, 'sources': [{'kind': 'ISSUE', 'key': 'APP-1', 'weight': 3}, {'kind': 'ISSUE', 'key': 'APP-2'}]}");
        assertThat(made.text("/figure/progress")).isEqualTo("0.0");
        Answer ledger = REST.as(World.VIEWER).get("key-results/" + made.text("/key") + "/ledger");
        assertThat(ledger.text("/rule/code")).isEqualTo("J3");
        assertThat(ledger.text("/lines/0/issue/key")).isEqualTo("APP-1");
        assertThat(ledger.text("/sumWeight")).isEqualTo("4");
        Answer history = REST.as(World.VIEWER).get("key-results/" + made.text("/key") + "/history");
        assertThat(history.text("/values/0/text")).contains("scope +2");
    }

    @Test
    public void whatIsNotToBeSeenIsCountedInOneLine() { // J11
        REST.hidden(5);
        Answer made = REST.as(World.ADMIN).post(address(), "{'title': 'A', 'measure': {'kind': 'SHARE'}, 'sources': [{'kind': 'ISSUE', 'key': 'APP-5'}]}");
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        Answer ledger = REST.as(World.VIEWER).get("key-results/" + made.text("/key") + "/ledger");
        assertThat(ledger.text("/hidden/count")).isEqualTo("1");
        assertThat(ledger.body().toString()).doesNotContain("APP-5");
    }

    @Test
    public void badInputIsRefusedOnTheFieldAndChangesNothing() {
        List<String> before = REST.content();
        refuses("'title': '', 'measure': {'kind': 'BINARY'}", "title", "This is required.");
        refuses("'title': 'A'", "measure", "This is required.");
        refuses("'title': 'A', 'measure': {'kind': 'MOOD'}", "measure", "Choose one of the offered values.");
        refuses("'title': 'A', 'measure': {'kind': 'LINEAR', 'start': 5}", "target", "This is required.");
        refuses("'title': 'A', 'measure': {'kind': 'LINEAR', 'start': 5, 'target': 5.00}", "target", "The target must differ from the start, 5."); // M2
        refuses("'title': 'A', 'measure': {'kind': 'LINEAR', 'start': 5, 'target': 9, 'direction': 'DECREASE'}", "target", "The target lies on the wrong side of the start, 5.");
        refuses("'title': 'A', 'measure': {'kind': 'LINEAR', 'start': 5, 'target': 9, 'direction': 'UP'}", "direction", "Choose one of the offered values.");
        refuses("'title': 'A', 'measure': {'kind': 'LINEAR', 'start': 5, 'target': 'nine'}", "target", "This has another type than expected.");
        refuses("'title': 'A', 'measure': {'kind': 'SHARE', 'inWork': 101}", "inWork", "Enter 0 to 100 percent.");
        refuses("'title': 'A', 'measure': {'kind': 'SHARE', 'inWork': 12.5}", "inWork", "This has another type than expected.");
        refuses("'title': 'A', 'measure': {'kind': 'BINARY'}, 'sources': [{'kind': 'ISSUE', 'key': 'APP-1'}]", "sources", "This key result is measured by a value; it takes no issues.");
        assertThat(REST.content()).isEqualTo(before);
    }

    @Test
    public void sourcesThatWillNotDoAreRefusedByTheirPlaceInTheList() {
        REST.hidden(5);
        String missing = "There is no issue APP-99, or you may not see it.";
        refusesSources("{'kind': 'ISSUE', 'key': 'APP-1'}, {'kind': 'ISSUE', 'key': 'APP-99'}", "sources[1].key", missing);
        refusesSources("{'kind': 'ISSUE', 'key': 'APP-5'}", "sources[0].key", missing.replace("99", "5"));
        refusesSources("{'kind': 'EPIC', 'key': 'APP-1'}", "sources[0].key", "APP-1 is not an epic.");
        refusesSources("{'kind': 'ISSUE', 'key': 'APP-1', 'weight': -1}", "sources[0].weight", "A weight is 0 or more.");
        refusesSources("{'kind': 'JQL', 'jql': 'mood = good'}", "sources[0].jql", "This query cannot be run. The query is wrong.");
        refusesSources("{'kind': 'ISSUE'}", "sources[0].key", "This is required.");
        refusesSources("{'kind': 'EPIC', 'key': ' '}", "sources[0].key", "This is required.");
        refusesSources("{'kind': 'JQL'}", "sources[0].jql", "This is required.");
        refusesSources("{'kind': 'WISH'}", "sources[0].kind", "Choose one of the offered values.");
        refusesSources("null", "sources[0]", "This is required.");
        refusesSources("{'kind': 'ISSUE', 'key': 'APP-1', 'wieght': 2}", "sources[0].wieght", "There is no such field.");
    }

    @Test
    public void aStaleChangeShowsTheKeyResultAsItIs() {
        String path = "key-results/" + REST.keyResult(objective, RestApi.HOURS);
        String change = "{'title': 'First', 'owner': 'holder', 'measure': " + RestApi.HOURS + ", 'version': 0}";
        assertThat(REST.as(World.HOLDER).put(path, change).status()).isEqualTo(200);
        Answer late = REST.as(World.HOLDER).put(path, change.replace("First", "Second"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/current/title")).isEqualTo("First");
        assertThat(REST.as(World.HOLDER).delete(path + "?version=0").status()).isEqualTo(409);
    }

    @Test
    public void aChangeDoesNotTakeSources() {
        String path = "key-results/" + REST.keyResult(objective, RestApi.SHARE);
        Answer refused = REST.as(World.HOLDER).put(path, "{'title': 'A', 'owner': 'holder', 'measure': {'kind': 'SHARE'}, 'sources': [], 'version': 0}");
        assertThat(refused.text("/errors/sources")).isEqualTo("There is no such field.");
    }

    @Test
    public void theKindOfMeasureStaysOnceItIsUsed() {
        String path = "key-results/" + REST.keyResult(objective, RestApi.SHARE, "{'kind': 'ISSUE', 'key': 'APP-1'}");
        Answer refused = REST.as(World.HOLDER).put(path, "{'title': 'A', 'owner': 'holder', 'measure': {'kind': 'BINARY'}, 'version': 0}");
        assertThat(refused.text("/errors/measure")).contains("cannot change any more");
    }

    @Test
    public void whatMayNotBeSeenAnswersExactlyAsWhatDoesNotExist() {
        String key = REST.keyResult(objective, RestApi.SHARE);
        Answer missing = REST.as(World.STRANGER).get("key-results/KR-999999");
        assertThat(missing.status()).isEqualTo(404);
        for (String below : List.of("", "/ledger", "/history", "/check-ins", "/source", "/issues")) {
            assertThat(REST.as(World.STRANGER).get("key-results/" + key + below)).as(below).isEqualTo(missing);
            assertThat(REST.as(World.STRANGER).get("key-results/nonsense" + below)).as(below).isEqualTo(missing);
        }
        assertThat(REST.as(World.STRANGER).post("key-results/" + key + "/issues", "{'keys': ['APP-1']}")).isEqualTo(missing);
        assertThat(REST.as(World.STRANGER).post("key-results/" + key + "/source", "{'kind': 'ISSUE', 'key': 'APP-1'}")).isEqualTo(missing);
        assertThat(REST.as(World.STRANGER).post("key-results/" + key + "/check-ins", "{'confidence': 5}")).isEqualTo(missing);
        assertThat(REST.as(World.STRANGER).delete("key-results/" + key + "?version=0")).isEqualTo(missing);
        assertThat(REST.as(World.STRANGER).delete("key-results/" + key + "/source/1")).isEqualTo(missing);
        assertThat(REST.as(World.HOLDER).delete("key-results/" + key + "/source/999")).isEqualTo(missing);
        assertThat(REST.as(World.HOLDER).delete("key-results/" + key + "/source/nonsense")).isEqualTo(missing);
    }

    @Test
    public void theyAreFoundByWordsOfTheirTitleAndTheirObjectives() {
        String key = REST.keyResult(objective, RestApi.HOURS);
        assertThat(REST.as(World.VIEWER).get("key-results?search=median%20FASTER&most=50").body().get("values").findValuesAsText("key")).contains(key);
        assertThat(REST.as(World.VIEWER).get("key-results?search=nothing-like-it").text("/total")).isEqualTo("0");
        assertThat(REST.as(World.VIEWER).get("key-results?most=1").body().get("values")).hasSize(1);
        assertThat(REST.as(World.VIEWER).get("key-results?most=many").text("/errors/most")).isEqualTo("Enter a whole number.");
        assertThat(REST.as(World.STRANGER).get("key-results").text("/total")).isEqualTo("0");
    }

    private static String address() {
        return "objectives/" + objective + "/key-results";
    }

    private static void refusesSources(String sources, String field, String text) {
        refuses("'title': 'A', 'measure': {'kind': 'SHARE'}, 'sources': [" + sources + "]", field, text);
    }

    private static void refuses(String fields, String field, String text) {
        Answer refused = REST.as(World.OWNER).post(address(), "{" + fields + "}");
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.body().at("/errors").path(field).asText()).as(refused.toString()).isEqualTo(text);
    }
}
