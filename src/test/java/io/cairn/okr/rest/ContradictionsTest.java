package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ContradictionsTest {
    @Rule
    public final RestApi rest = new RestApi();

    private String cycle;
    private String objective;

    @Before
    public void anObjective() {
        cycle = rest.cycle();
        objective = rest.objective(cycle);
    }

    @Test
    public void nothingToSayOfWhatGoesTogether() {
        String keyResult = rest.keyResult(objective, RestApi.HOURS);
        assertThat(of(World.VIEWER, "keyResult=" + keyResult).body().get("values")).isEmpty();
        assertThat(of(World.VIEWER, "project=APP").text("/total")).isEqualTo("0");
        assertThat(of(World.VIEWER, "").text("/total")).isEqualTo("0");
    }

    @Test
    public void aTargetLoweredLateIsSaidWithBothTargetsAndTheDay() {
        String keyResult = rest.keyResult(objective, RestApi.HOURS);
        rest.as(World.HOLDER).put("key-results/" + keyResult,
                "{'title': 'A', 'owner': 'holder', 'version': 0, 'measure': {'kind': 'LINEAR', 'start': 0, 'target': 60, 'unit': 'h'}}");
        Answer found = of(World.VIEWER, "project=APP");
        assertThat(found.text("/values/0/kind")).isEqualTo("TARGET_LOWERED");
        assertThat(found.text("/values/0/text")).isEqualTo("What is to be achieved was lowered from 0 → 100\u00a0h to 0 → 60\u00a0h on Nov 23, 2026, in the second half of the cycle.");
        assertThat(found.text("/values/0/keyResult/key")).isEqualTo(keyResult);
        assertThat(found.text("/values/0/objective/key")).isEqualTo(objective);
        assertThat(found.body()).isEqualTo(of(World.VIEWER, "keyResult=" + keyResult).body());
        Answer targets = rest.as(World.VIEWER).get("key-results/" + keyResult + "/targets");
        assertThat(targets.text("/total")).isEqualTo("1");
        assertThat(targets.text("/values/0/at")).isEqualTo(found.text("/values/0/entry")).isNotEmpty();
        assertThat(targets.text("/values/0/text")).isEqualTo("Target changed from 0 → 100\u00a0h to 0 → 60\u00a0h");
        assertThat(rest.as(World.STRANGER).get("key-results/" + keyResult + "/targets").status()).isEqualTo(404);
    }

    @Test
    public void theSameQueryInTwoObjectivesIsSaidOfBothAndNotOfOneObjectiveAlone() {
        rest.jira.query("open  bugs", QueryAnswer.found(Set.of(new IssueId(1)))).query("Open bugs", QueryAnswer.found(Set.of(new IssueId(1))));
        String one = rest.keyResult(objective, RestApi.SHARE, "{'kind': 'JQL', 'jql': 'open  bugs'}");
        rest.keyResult(objective, RestApi.SHARE, "{'kind': 'JQL', 'jql': 'Open bugs'}");
        assertThat(of(World.VIEWER, "project=APP").text("/total")).isEqualTo("0");
        String two = rest.keyResult(rest.objective(cycle), RestApi.SHARE, "{'kind': 'JQL', 'jql': 'Open bugs'}");
        Answer found = of(World.VIEWER, "keyResult=" + one);
        assertThat(found.text("/values/0/kind")).isEqualTo("SAME_QUERY");
        assertThat(found.text("/values/0/others/0/key")).isEqualTo(two);
        assertThat(of(World.VIEWER, "project=APP").text("/total")).isEqualTo("3");
    }

    @Test // J11
    public void doneWorkOfOnePersonIsSaidToWhomItMayBeNamed() {
        LongStream.rangeClosed(31, 36).forEach(id -> {
            rest.jira.issue(rest.app, id, StatusCategory.DONE);
            rest.jira.assign(new IssueId(id), World.DEVELOPER);
        });
        String linked = String.join(", ", LongStream.rangeClosed(31, 35).mapToObj(id -> "{'kind': 'ISSUE', 'key': 'APP-" + id + "'}").toList());
        String keyResult = rest.keyResult(objective, RestApi.SHARE, linked);
        Answer found = of(World.VIEWER, "keyResult=" + keyResult);
        assertThat(found.text("/values/0/text")).isEqualTo("All 5 done issues are assigned to one person.");
        assertThat(found.body().get("values").get(0).get("issues").findValuesAsText("key")).containsExactly("APP-31", "APP-32", "APP-33", "APP-34", "APP-35");
        rest.jira.level(new IssueId(33), World.LEAD);
        assertThat(of(World.VIEWER, "keyResult=" + keyResult).text("/total")).isEqualTo("0");
        assertThat(of(World.LEAD, "keyResult=" + keyResult).text("/total")).isEqualTo("1");
    }

    @Test
    public void itCostsTheSameStatementsHoweverManyKeyResultsThereAre() {
        rest.keyResult(objective, RestApi.HOURS);
        rest.keyResult(objective, RestApi.SHARE, "{'kind': 'ISSUE', 'key': 'APP-1'}");
        int few = rest.statements(() -> of(World.VIEWER, "project=APP")).size();
        for (int more = 0; more < 5; more++) {
            rest.keyResult(rest.objective(cycle), RestApi.SHARE, "{'kind': 'ISSUE', 'key': 'APP-1'}");
        }
        List<String> statements = rest.statements(() -> of(World.VIEWER, "project=APP"));
        assertThat(statements).hasSize(few).hasSizeLessThanOrEqualTo(14).allSatisfy(statement -> assertThat(statement).startsWithIgnoringCase("SELECT"));
    }

    @Test
    public void whatIsHiddenAnswersLikeWhatIsMissing() {
        String keyResult = rest.keyResult(objective, RestApi.HOURS);
        assertThat(of(World.STRANGER, "project=APP")).isEqualTo(of(World.STRANGER, "project=NONE"));
        assertThat(of(World.STRANGER, "keyResult=" + keyResult)).isEqualTo(of(World.STRANGER, "keyResult=KR-999999"));
        assertThat(of(World.STRANGER, "").text("/total")).isEqualTo("0");
        assertThat(of(World.VIEWER, "cycle=CYC-999").status()).isEqualTo(404);
        assertThat(of(World.UNLICENSED, "").status()).isEqualTo(403);
    }

    private Answer of(UserKey who, String query) {
        return rest.as(who).get("contradictions" + (query.isEmpty() ? "" : "?" + query));
    }
}
