package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import java.time.Instant;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

public class PastResourceTest {
    private static final Instant OCTOBER = Instant.parse("2026-10-01T01:00:00Z");
    private static final Instant TWELFTH = Instant.parse("2026-10-12T01:00:00Z");
    private static final String TWO = "{'kind': 'ISSUE', 'key': 'APP-1'}, {'kind': 'ISSUE', 'key': 'APP-2'}";

    @Rule
    public final RestApi rest = new RestApi();

    @Test // H1
    public void aKeyResultAnObjectiveAndAPageStandAsTheyStood() {
        String objective = rest.objective(rest.cycle());
        String keyResult = shared(objective);
        Answer before = rest.as(World.VIEWER).get("key-results/" + keyResult + "/as-of?day=2026-10-11");
        assertThat(before.status()).as(String.valueOf(before.body())).isEqualTo(200);
        assertThat(before.text("/keyResult/figure/progress")).isEqualTo("0.0");
        assertThat(before.text("/keyResult/figure/expected")).isEqualTo("0.1099"); // 10 of 91 days
        assertThat(before.text("/past/dayLabel")).isEqualTo("Oct 11, 2026");
        assertThat(before.text("/past/exact")).isEqualTo("true");
        assertThat(before.text("/ledger/lines/0/issue/status")).isEqualTo("Open");
        Answer after = rest.as(World.VIEWER).get("key-results/" + keyResult + "/as-of?day=2026-10-12&view=worked");
        assertThat(after.text("/keyResult/figure/progress")).isEqualTo("0.5");
        assertThat(after.text("/ledger/lines/0/issue/status")).isEqualTo("Done");
        assertThat(after.text("/keyResult/may/change")).isEqualTo("false");
        Answer above = rest.as(World.VIEWER).get("objectives/" + objective + "/as-of?day=2026-10-12");
        assertThat(above.text("/objective/figure/progress")).isEqualTo("0.5");
        assertThat(above.text("/ledger/parts/0/progress")).isEqualTo("0.5");
        Answer page = rest.as(World.LEAD).get("projects/APP/as-of?day=2026-10-12");
        assertThat(page.text("/overview/objectives/0/keyResults/0/figure/progress")).isEqualTo("0.5");
        assertThat(page.text("/overview/may/createObjective")).isEqualTo("false");
        assertThat(rest.as(World.VIEWER).get("overview/as-of?day=2026-10-12").text("/overview/objectives/0/figure/progress")).isEqualTo("0.5");
    }

    @Test // H1
    public void asReportedAKeyResultOfTodayHadNoFigureThen() {
        String keyResult = shared(rest.objective(rest.cycle()));
        Answer then = rest.as(World.VIEWER).get("key-results/" + keyResult + "/as-of?day=2026-10-12&view=reported");
        assertThat(then.body().at("/keyResult/figure/progress").isNull()).isTrue();
        assertThat(then.text("/past/view")).isEqualTo("reported");
    }

    @Test // J11
    public void whatMayNotBeSeenIsACountOnly() {
        String keyResult = shared(rest.objective(rest.cycle()));
        rest.hidden(1);
        Answer then = rest.as(World.VIEWER).get("key-results/" + keyResult + "/as-of?day=2026-10-12");
        assertThat(then.text("/keyResult/figure/progress")).isEqualTo("0.5");
        assertThat(then.body().at("/ledger/lines")).hasSize(1);
        assertThat(then.text("/ledger/hidden/count")).isEqualTo("1");
        assertThat(then.body().toString()).doesNotContain("APP-1\"");
    }

    @Test
    public void daysThatMakeNoSenseAreRefused() {
        String objective = rest.objective(rest.cycle());
        String keyResult = shared(objective);
        for (String path : List.of("key-results/" + keyResult, "objectives/" + objective, "projects/APP", "overview")) {
            refuses(path + "/as-of?day=2026-11-24", "day", "That day is still to come.");
            refuses(path + "/as-of?day=yesterday", "day", "Enter a day as YYYY-MM-DD.");
            refuses(path + "/as-of", "day", "This is required.");
            refuses(path + "/as-of?day=2026-10-12&view=dreamt", "view", "Choose one of the offered values.");
        }
        refuses("key-results/" + keyResult + "/as-of?day=2026-09-30", "day", "The cycle began on Oct 1, 2026; choose that day or a later one.");
        assertThat(rest.as(World.VIEWER).get("key-results/" + keyResult + "/as-of?day=2026-11-23").status()).as("today").isEqualTo(200);
    }

    @Test
    public void whatIsHiddenAnswersAsWhatDoesNotExist() {
        String objective = rest.objective(rest.cycle());
        String keyResult = shared(objective);
        for (String path : List.of("key-results/" + keyResult, "key-results/KR-999", "objectives/" + objective, "objectives/OBJ-999", "projects/APP", "projects/XYZ")) {
            assertThat(rest.as(World.STRANGER).get(path + "/as-of?day=2026-10-12").status()).as(path).isEqualTo(404);
        }
        assertThat(rest.as(World.STRANGER).get("overview/as-of?day=2026-10-12").body().at("/overview/objectives")).isEmpty();
    }

    @Test // H1
    public void theTrendBeginsWithTheCycleIfThatIsAskedFor() {
        String objective = rest.objective(rest.cycle());
        String keyResult = shared(objective);
        assertThat(rest.as(World.VIEWER).get("key-results/" + keyResult + "/trend").body().at("/before")).isEmpty();
        for (String path : List.of("key-results/" + keyResult, "objectives/" + objective)) {
            Answer whole = rest.as(World.VIEWER).get(path + "/trend?whole=true");
            assertThat(whole.body().at("/before")).as(path).hasSize(14);
            assertThat(whole.text("/before/0/day")).isEqualTo("2026-10-01");
            assertThat(whole.text("/before/0/raw")).isEqualTo("0.0");
            assertThat(whole.text("/before/13/day")).isEqualTo("2026-11-22");
            assertThat(whole.text("/before/13/raw")).isEqualTo("0.5");
        }
    }

    @Test // J14
    public void theTimeBetweenTwoStatusesMakesAValue() {
        rest.jira.doneAt(new IssueId(1), OCTOBER, OCTOBER.plusSeconds(7_200));
        String keyResult = made("{'title': 'Fast', 'measure': {'kind': 'LINEAR', 'start': 10, 'target': 0, 'unit': 'h'}, "
                + "'fromIssues': {'function': 'MEDIAN', 'of': 'between:1:5:HOURS'}, 'sources': [{'kind': 'ISSUE', 'key': 'APP-1'}]}");
        Answer now = rest.as(World.VIEWER).get("key-results/" + keyResult + "/ledger");
        assertThat(now.text("/figure/current")).isEqualTo("2");
        assertThat(now.text("/figure/progress")).isEqualTo("0.8");
        assertThat(now.body().at("/settings").toString()).contains("time from Open to Done (hours)");
        assertThat(rest.as(World.VIEWER).get("key-results/" + keyResult).text("/fromIssues/of")).isEqualTo("between:1:5:HOURS");
    }

    private String made(String body) {
        Answer made = rest.as(World.OWNER).post("objectives/" + rest.objective(rest.cycle()) + "/key-results", body);
        assertThat(made.status()).as(String.valueOf(made.body())).isEqualTo(201);
        return made.text("/key");
    }

    /** One of two done on the twelfth of October; both are older than the cycle. */
    private String shared(String objective) {
        rest.jira.doneAt(new IssueId(1), OCTOBER.minusSeconds(86_400), TWELFTH).doneAt(new IssueId(2), OCTOBER.minusSeconds(86_400), World.NOW.plusSeconds(60));
        return rest.keyResult(objective, RestApi.SHARE, TWO);
    }

    private void refuses(String path, String field, String why) {
        Answer refused = rest.as(World.VIEWER).get(path);
        assertThat(refused.status()).as(path).isEqualTo(400);
        assertThat(refused.text("/errors/" + field)).as(path).isEqualTo(why);
    }
}
