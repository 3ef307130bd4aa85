package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class SettingsResourceTest {
    @Rule
    public final RestApi rest = new RestApi();
    private String objective;

    @Before
    public void anObjective() {
        objective = rest.objective(rest.cycle());
    }

    @Test
    public void outOfTheBoxNothingIsChosenAndEverythingIsVisible() {
        Answer now = rest.as(World.ADMIN).get("settings");
        assertThat(now.body().get("chosen")).isEmpty();
        assertThat(now.body().get("values")).isEqualTo(now.body().get("usual"));
        assertThat(now.text("/values/cadence")).isEqualTo("WEEK");
        assertThat(now.body().get("resolutions").findValuesAsText("text")).contains("Won't Do");
        assertThat(now.text("/examples/0/value")).isEqualTo("4 done, 2 in progress, 3 to do, 1 given up: 44\u00a0%");
        assertThat(now.text("/examples/2/value")).isEqualTo("when 50\u00a0% are expected, from 40\u00a0% it is on track, from 25\u00a0% at risk");
        assertThat(now.text("/examples/3/value")).isEqualTo("Nov 27, 2026, Dec 4, 2026, Dec 11, 2026");
        assertThat(now.text("/version")).isEqualTo("0");
    }

    @Test // J2, J7, K1
    public void whatIsChosenHoldsForKeyResultsThatChoseNothing() {
        String free = rest.keyResult(objective, RestApi.SHARE);
        String bound = rest.keyResult(objective, "{'kind': 'SHARE', 'inWork': 0, 'share': {'epics': 'FLATTEN'}}");
        Answer changed = rest.as(World.ADMIN).put("settings", "{'inWork': 50, 'epics': 'AS_ITEM', 'cadence': 'MONTH', 'grace': 5, 'version': 0}");
        assertThat(changed.body().get("chosen").toString()).isEqualTo("[\"inWork\",\"epics\",\"cadence\",\"grace\"]");
        assertThat(changed.text("/version")).isEqualTo("1");
        Answer follows = rest.as(World.VIEWER).get("key-results/" + free);
        assertThat(follows.text("/measure/inWork")).isEqualTo("50");
        assertThat(follows.text("/measure/share/epics")).isEqualTo("AS_ITEM");
        assertThat(follows.body().at("/measure/share/byDefault").toString())
                .isEqualTo("[\"value\",\"inWork\",\"missingEstimate\",\"subTasks\",\"epics\",\"dayOne\"]");
        assertThat(rest.as(World.VIEWER).get("key-results/" + free + "/ledger").body().get("settings").findValuesAsText("value"))
                .contains("by status, in progress counts 50 % (default)", "count as one, by the share of their issues (default)");
        Answer stays = rest.as(World.VIEWER).get("key-results/" + bound);
        assertThat(stays.text("/measure/inWork")).isEqualTo("0");
        assertThat(stays.text("/measure/share/epics")).isEqualTo("FLATTEN");
    }

    @Test
    public void whatWasReadCanBeSentBackWithoutChoosingAnything() {
        String free = rest.keyResult(objective, RestApi.SHARE);
        Answer read = rest.as(World.HOLDER).get("key-results/" + free);
        Answer saved = rest.as(World.HOLDER).put("key-results/" + free,
                "{'title': 'A', 'owner': 'holder', 'version': 0, 'measure': " + read.body().get("measure").toString().replaceAll("\"\\w+\":null,?", "") + "}");
        assertThat(saved.body().at("/measure/share/byDefault")).hasSize(6);
    }

    @Test // T1
    public void aKeyResultMayHaveDaysOfItsOwn() {
        String own = rest.keyResult(objective, RestApi.HOURS);
        Answer saved = rest.as(World.HOLDER).put("key-results/" + own, "{'title': 'A', 'owner': 'holder', 'version': 0, 'measure': " + RestApi.HOURS
                + ", 'expectation': {'workingDaysOnly': true, 'commitment': 'COMMITTED'}}");
        assertThat(saved.text("/expectation/workingDaysOnly")).isEqualTo("true");
        assertThat(rest.as(World.VIEWER).get("key-results/" + own + "/ledger").body().get("settings").findValuesAsText("value"))
                .contains("Committed", "a straight line, working days only");
    }

    @Test
    public void itBeginsACheckOfAllFiguresAndIsNoted() {
        rest.as(World.ADMIN).put("settings", "{'cap': 1.5, 'version': 0}");
        assertThat(rest.as(World.ADMIN).get("admin/check").text("/state")).isEqualTo("RUNNING");
        assertThat(String.join("\n", rest.content())).contains("settings.changed").contains("\"cap\":\"1.5\"");
    }

    @Test
    public void aPreviewSaysWhatWouldChangeAndWritesNothing() {
        String one = rest.keyResult(objective, RestApi.SHARE, "{'kind': 'ISSUE', 'key': 'APP-1'}");
        List<String> before = rest.content();
        Answer same = rest.as(World.ADMIN).send("POST", "settings/preview", "{}", Map.of());
        assertThat(same.text("/label")).isEqualTo("0 of 2 figures would change.");
        Answer other = rest.as(World.ADMIN).post("settings/preview", "{'onTrack': 0, 'atRisk': 0, 'tooEarly': 0, 'inWork': 100}");
        assertThat(other.text("/figures")).isEqualTo("2");
        assertThat(other.text("/examples/0/value")).isEqualTo("4 done, 2 in progress, 3 to do, 1 given up: 67\u00a0%");
        assertThat(other.body().get("moves").findValuesAsText("key")).allMatch(key -> key.equals(one) || key.equals(objective));
        assertThat(rest.content()).isEqualTo(before);
    }

    @Test // J11
    public void anAdministratorWhoMayNotSeeAFigureReadsOnlyHowManyThereAre() {
        rest.keyResult(objective, RestApi.SHARE, "{'kind': 'ISSUE', 'key': 'APP-1'}");
        String strict = "{'onTrack': 0, 'atRisk': 0, 'tooEarly': 0}";
        Answer near = rest.as(World.ADMIN).post("settings/preview", strict);
        Answer far = rest.as(World.FAR_ADMIN).post("settings/preview", strict);
        assertThat(far.text("/changed")).isEqualTo(near.text("/changed"));
        assertThat(far.body().get("moves")).isEmpty();
        assertThat(far.text("/hidden")).isEqualTo(far.text("/changed"));
    }

    @Test
    public void badInputIsRefusedByFieldAndLateInputWithWhatIsThere() {
        refuses("{'cap': 3, 'version': 0}", "cap", "The cap must be between 1 and 2.");
        refuses("{'inWork': 200, 'version': 0}", "inWork", "Enter 0 to 100 percent.");
        refuses("{'value': 'PERCENT_FIELD', 'version': 0}", "value", "A percent field can be chosen for a single key result only.");
        refuses("{'notCounted': ['77'], 'version': 0}", "notCounted", "This Jira has no such resolution.");
        refuses("{'cadenceDay': 'SOMEDAY', 'version': 0}", "cadenceDay", "Choose one of the offered values.");
        refuses("{'cap': 1e999999999, 'version': 0}", "cap", "This number is too large.");
        refuses("{'cap': 1.5}", "version", "This is required.");
        refuses("{'mood': 1}", "mood", "There is no such field.");
        rest.as(World.ADMIN).put("settings", "{'cap': 1.5, 'version': 0}");
        Answer late = rest.as(World.ADMIN).put("settings", "{'cap': 2, 'version': 0}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/current/values/cap")).isEqualTo("1.5");
    }

    private void refuses(String body, String field, String why) {
        Answer refused = rest.as(World.ADMIN).put("settings", body);
        assertThat(refused.status()).as(body).isEqualTo(400);
        assertThat(refused.text("/errors/" + field)).as(body).isEqualTo(why);
    }

    @Test
    public void allOthersAreRefused() {
        for (Answer refused : List.of(rest.as(World.LEAD).get("settings"), rest.as(World.LEAD).put("settings", "{'version': 0}"),
                rest.as(World.LEAD).post("settings/preview", "{}"))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text("/errorMessages/0")).isEqualTo("Only Jira administrators can do this.");
        }
        assertThat(rest.anonymous().get("settings").status()).isEqualTo(401);
    }
}
