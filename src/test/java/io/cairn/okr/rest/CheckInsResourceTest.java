package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class CheckInsResourceTest {
    @ClassRule
    public static final RestApi REST = new RestApi();

    private static String objective;

    @BeforeClass
    public static void anObjective() {
        objective = REST.objective(REST.cycle());
    }

    @Test
    public void aCheckInMovesTheFigureAndStandsInTheHistory() {
        String key = REST.keyResult(objective, RestApi.HOURS);
        String path = "key-results/" + key + "/check-ins";
        Answer made = REST.as(World.HOLDER).post(path, "{'value': 12.5, 'confidence': 7, 'note': 'On <i>our</i> way'}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("/author/key")).isEqualTo("holder");
        assertThat(made.text("/valueLabel")).isEqualTo("12.5\u00a0h");
        assertThat(made.text("/note")).isEqualTo("On <i>our</i> way");
        assertThat(made.text("/figure/progress")).isEqualTo("0.125");
        assertThat(REST.as(World.HOLDER).post(path, "{'confidence': 8, 'note': ''}").status()).isEqualTo(201);
        Answer history = REST.as(World.VIEWER).get(path);
        assertThat(history.body().get("values").findValuesAsText("confidence")).containsExactly("8", "7");
        assertThat(history.text("/total")).isEqualTo("2");
        assertThat(REST.as(World.VIEWER).get(path + "?startAt=1&maxResults=1").body().get("values").findValuesAsText("confidence")).containsExactly("7");
        assertThat(REST.as(World.VIEWER).get(path + "?startAt=-5&maxResults=100000").text("/maxResults")).isEqualTo("100");
        assertThat(REST.as(World.VIEWER).get(path + "?startAt=x").text("/errors/startAt")).isEqualTo("Enter a whole number.");
        Answer parent = REST.as(World.VIEWER).get("objectives/" + objective);
        assertThat(parent.body().findValuesAsText("lastCheckInAge")).contains("today");
    }

    @Test // M6
    public void milestonesAreTickedWithTheCheckInOrNotAtAll() {
        String key = REST.keyResult(objective, "{'kind': 'MILESTONES', 'milestones': [{'title': 'Plan', 'doneOn': '2026-11-01'}, {'title': 'Build', 'weight': 3}]}");
        String path = "key-results/" + key + "/check-ins";
        Answer made = REST.as(World.HOLDER).post(path, "{'confidence': 7, 'note': '', 'milestones': {'version': 0, 'done': [0, 1]}}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("/beforeLabel") + " " + made.text("/afterLabel")).isEqualTo("25\u00a0% 100\u00a0%");
        assertThat(made.text("/figure/progress")).isEqualTo("1.0");
        Answer now = REST.as(World.VIEWER).get("key-results/" + key);
        assertThat(now.body().findValuesAsText("doneOn")).containsExactly("2026-11-01", "2026-11-23");
        List<String> kept = REST.content();
        Answer late = REST.as(World.HOLDER).post(path, "{'confidence': 7, 'note': '', 'milestones': {'version': 0, 'done': []}}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/current/version")).isEqualTo("1");
        refuses(path, "{'confidence': 7, 'value': 1, 'milestones': {'version': 1, 'done': []}}", "value", "Its milestones move this key result; a value cannot be entered.");
        refuses(path, "{'confidence': 7, 'milestones': {'version': 1, 'done': [2]}}", "milestones", "These are not the milestones of this key result.");
        refuses(path, "{'confidence': 7, 'milestones': {'done': [0]}}", "version", "This is required.");
        assertThat(REST.content()).isEqualTo(kept);
        String hours = "key-results/" + REST.keyResult(objective, RestApi.HOURS) + "/check-ins";
        List<String> before = REST.content();
        refuses(hours, "{'confidence': 7, 'value': 1, 'milestones': {'version': 0, 'done': []}}", "milestones", "These are not the milestones of this key result.");
        assertThat(REST.content()).isEqualTo(before);
        assertThat(REST.as(World.VIEWER).post(path, "{'confidence': 7, 'milestones': {'version': 1, 'done': []}}").status()).isEqualTo(403);
    }

    @Test // M6
    public void whoTicksAMilestoneThatSomebodyTookAwayMeanwhileIsShownWhatThereIsNow() {
        String key = REST.keyResult(objective, "{'kind': 'MILESTONES', 'milestones': [{'title': 'Plan'}, {'title': 'Build'}]}");
        String path = "key-results/" + key + "/check-ins";
        String ticks = "{'confidence': 7, 'milestones': {'version': 0, 'done': [0, 1]}}";
        change(key, 0, "{'kind': 'MILESTONES', 'milestones': [{'title': 'Plan'}]}");
        Answer late = REST.as(World.HOLDER).post(path, ticks);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/current/version")).isEqualTo("1");
        change(key, 1, RestApi.HOURS);
        assertThat(REST.as(World.HOLDER).post(path, ticks).status()).isEqualTo(409);
    }

    private static void change(String key, int version, String measure) {
        Answer changed = REST.as(World.HOLDER).put("key-results/" + key, "{'title': 'A', 'owner': 'holder', 'version': " + version + ", 'measure': " + measure + "}");
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    }

    @Test
    public void badInputIsRefusedOnTheFieldAndChangesNothing() {
        String measured = "key-results/" + REST.keyResult(objective, RestApi.HOURS) + "/check-ins";
        String share = "key-results/" + REST.keyResult(objective, RestApi.SHARE) + "/check-ins";
        String binary = "key-results/" + REST.keyResult(objective, "{'kind': 'BINARY'}") + "/check-ins";
        List<String> before = REST.content();
        refuses(measured, "{'value': 1, 'confidence': 11}", "confidence", "Confidence goes from 0 to 10.");
        refuses(measured, "{'value': 1, 'confidence': 7.5}", "confidence", "This has another type than expected.");
        refuses(measured, "{'value': 1}", "confidence", "This is required.");
        refuses(measured, "{'confidence': 5}", "value", "Enter a value.");
        refuses(measured, "{'value': '1', 'confidence': 5}", "value", "This has another type than expected.");
        refuses(measured, "{'value': 1, 'confidence': 5, 'note': '" + "x".repeat(4001) + "'}", "note", "At most 4000 characters.");
        refuses(share, "{'value': 1, 'confidence': 5}", "value", "Linked issues move this key result; a value cannot be entered.");
        refuses(binary, "{'value': 2, 'confidence': 5}", "value", "Enter 1 for done or 0 for not done.");
        assertThat(REST.content()).isEqualTo(before);
        assertThat(REST.as(World.VIEWER).post(share, "{'confidence': 5}").status()).isEqualTo(403);
    }

    @Test
    public void whatIOweIsListed() {
        String key = REST.keyResult(objective, RestApi.HOURS);
        Answer mine = REST.as(World.HOLDER).get("me/check-ins");
        assertThat(mine.body().get("values").findValues("keyResult")).extracting(one -> one.get("key").asText()).contains(key);
        assertThat(mine.text("/values/0/state")).isEqualTo("DUE");
        assertThat(REST.as(World.STRANGER).get("me/check-ins").text("/total")).isEqualTo("0");
    }

    private static void refuses(String path, String body, String field, String text) {
        Answer refused = REST.as(World.HOLDER).post(path, body);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text("/errors/" + field)).as(refused.toString()).isEqualTo(text);
    }
}
