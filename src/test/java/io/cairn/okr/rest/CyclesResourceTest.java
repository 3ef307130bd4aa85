package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import org.junit.ClassRule;
import org.junit.Test;

public class CyclesResourceTest {
    @ClassRule
    public static final RestApi REST = new RestApi();

    private static final String BODY = "{'name': 'Year', 'start': '2026-01-01', 'end': '2026-12-31'}";

    @Test
    public void aCycleIsCreatedListedChangedAndRemoved() {
        Answer made = REST.as(World.ADMIN).post("cycles", BODY);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("/state")).isEqualTo("RUNNING");
        String path = "cycles/" + made.text("/key");
        Answer changed = REST.as(World.ADMIN).put(path, "{'name': 'Longer', 'start': '2026-01-01', 'end': '2027-01-31', 'version': 0}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(REST.as(World.VIEWER).get("cycles").body().get("values").findValuesAsText("name")).contains("Longer");
        assertThat(REST.as(World.ADMIN).delete("cycles/" + made.text("/id"))).isEqualTo(new Answer(204, null));
        assertThat(REST.as(World.VIEWER).get("cycles").body().get("values").findValuesAsText("name")).doesNotContain("Longer");
    }

    @Test
    public void onlyAdministratorsOfJiraSetCycles() {
        Answer refused = REST.as(World.LEAD).post("cycles", BODY);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/errorMessages/0")).isEqualTo("Only Jira administrators can set up cycles.");
    }

    @Test
    public void daysThatAreNoneOrInTheWrongOrderAreRefusedOnTheField() {
        refuses("{'name': 'A', 'start': '2026-10-01', 'end': '2026-10-01'}", "end", "The last day must be after the first day, Oct 1, 2026.");
        refuses("{'name': 'A', 'start': '1 October', 'end': '2026-10-01'}", "start", "Enter a day as YYYY-MM-DD.");
        refuses("{'name': 'A', 'start': '2026-02-30', 'end': '2026-10-01'}", "start", "Enter a day as YYYY-MM-DD.");
        refuses("{'name': 'A', 'start': '2026-10-01'}", "end", "This is required.");
        refuses("{'name': ' ', 'start': '2026-10-01', 'end': '2026-12-31'}", "name", "This is required.");
        refuses("{'name': '" + "x".repeat(81) + "', 'start': '2026-10-01', 'end': '2026-12-31'}", "name", "At most 80 characters.");
    }

    @Test
    public void aCycleInUseStays() {
        String cycle = REST.cycle();
        REST.objective(cycle);
        Answer refused = REST.as(World.ADMIN).delete("cycles/" + cycle);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/cycle")).contains("still has objectives");
    }

    @Test
    public void aStaleChangeShowsTheCycleAsItIs() {
        String cycle = REST.cycle();
        String body = "{'name': 'Mine', 'start': '2026-10-01', 'end': '2026-12-31', 'version': 0}";
        assertThat(REST.as(World.ADMIN).put("cycles/" + cycle, body).status()).isEqualTo(200);
        Answer late = REST.as(World.ADMIN).put("cycles/" + cycle, body.replace("Mine", "Late"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/errorMessages/0")).startsWith("Somebody else changed this");
        assertThat(late.text("/current/name")).isEqualTo("Mine");
        assertThat(late.text("/current/version")).isEqualTo("1");
    }

    private static void refuses(String body, String field, String text) {
        Answer refused = REST.as(World.ADMIN).post("cycles", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/" + field)).as(refused.toString()).isEqualTo(text);
    }
}
