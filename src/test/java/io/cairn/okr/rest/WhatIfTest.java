package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class WhatIfTest {
    @Rule
    public final RestApi rest = new RestApi();

    private String company;
    private String objective;
    private String keyResult;
    private String other;

    @Before
    public void aKeyResultOfThreeIssuesBelowATeamAndACompanyObjectiveAndAnotherOfOneOfThem() {
        String cycle = rest.cycle();
        company = rest.as(World.ADMIN).post("objectives", "{'title': 'Lead', 'project': null, 'cycle': '" + cycle + "', 'driver': 'CHILDREN'}").text("/key");
        objective = rest.as(World.LEAD).post("objectives", "{'title': 'Answer faster', 'project': 'APP', 'owner': 'owner', 'cycle': '" + cycle + "', 'parent': '" + company + "'}").text("/key");
        keyResult = rest.keyResult(objective, RestApi.SHARE, issues("APP-1", "APP-2", "APP-3"));
        other = rest.keyResult(rest.objective(cycle), RestApi.SHARE, issues("APP-1", "APP-4"));
        rest.keyResult(objective, RestApi.HOURS);
    }

    @Test // J3, R1, R5
    public void aTickedIssueMovesTheKeyResultItsObjectivesAndEveryOtherKeyResultItServes() {
        Answer told = tell("'keyResult': '" + keyResult + "', 'done': {'issues': ['APP-1']}");
        assertThat(told.status()).isEqualTo(200);
        assertThat(keys(told, "keyResults")).containsExactly(keyResult, other);
        assertThat(keys(told, "objectives")).startsWith(objective, company).hasSize(3);
        assertThat(told.text("/keyResults/0/label")).isEqualTo("0\u00a0% → 33\u00a0%");
        assertThat(told.text("/keyResults/0/points")).isEqualTo("33.33");
        assertThat(told.text("/keyResults/1/after/progress")).isEqualTo("0.5");
        assertThat(told.text("/objectives/0/after/progress")).isEqualTo("0.1667");
        assertThat(told.text("/objectives/1/after/progress")).isEqualTo("0.1667");
        assertThat(told.text("/done/0")).isEqualTo("APP-1");
        assertThat(told.body().get("lines").findValuesAsText("keyResult")).containsExactly(keyResult, other);
        assertThat(told.text("/lines/0/issue/key")).isEqualTo("APP-1");
        assertThat(told.text("/lines/0/before/value") + " → " + told.text("/lines/0/after/value")).isEqualTo("0.0 → 1.0");
        assertThat(told.text("/label")).startsWith(keyResult + " 0\u00a0% → 33\u00a0%");
    }

    @Test
    public void nothingIsWritten() {
        List<String> before = rest.content();
        assertThat(as(World.HOLDER, "'keyResult': '" + keyResult + "', 'done': {'issues': ['APP-1', 'APP-2']}, 'weight': 5").status()).isEqualTo(200);
        assertThat(tell("'objective': '" + objective + "', 'done': {'issues': ['APP-1', 'APP-2']}").status()).isEqualTo(200);
        assertThat(rest.content()).isEqualTo(before);
        List<String> statements = rest.statements(() -> tell("'keyResult': '" + keyResult + "', 'done': {'issues': ['APP-1', 'APP-2']}"));
        assertThat(statements).isNotEmpty().allSatisfy(statement -> assertThat(statement).startsWithIgnoringCase("SELECT"));
    }

    @Test // J3, R1
    public void finishingTheIssuesForRealGivesTheFiguresThatWereTold() {
        Answer told = tell("'keyResult': '" + keyResult + "', 'done': {'issues': ['APP-1', 'APP-3']}");
        rest.jira.issue(rest.app, 1, StatusCategory.DONE);
        rest.jira.issue(rest.app, 3, StatusCategory.DONE);
        recount(keyResult, "APP-5");
        recount(other, "APP-5");
        same(told);
    }

    @Test // R1
    public void changingWeightAndRulesForRealGivesTheFiguresThatWereTold() {
        rest.jira.issue(rest.app, 2, StatusCategory.IN_PROGRESS);
        Answer told = as(World.HOLDER, "'keyResult': '" + keyResult + "', 'weight': 3, 'measure': {'kind': 'SHARE', 'inWork': 50}");
        assertThat(told.text("/keyResults/0/after/progress")).isEqualTo("0.1667");
        assertThat(told.text("/objectives/0/after/progress")).isEqualTo("0.125");
        Answer saved = rest.as(World.HOLDER).put("key-results/" + keyResult,
                "{'title': 'A', 'owner': 'holder', 'version': 0, 'weight': 3, 'measure': {'kind': 'SHARE', 'inWork': 50}}");
        assertThat(saved.status()).isEqualTo(200);
        same(told);
    }

    @Test // M1
    public void enteringAValueForRealGivesTheFiguresThatWereTold() {
        String hours = rest.keyResult(objective, RestApi.HOURS);
        Answer told = tell("'keyResult': '" + hours + "', 'value': 40");
        assertThat(told.text("/keyResults/0/label")).isEqualTo("0\u00a0% → 40\u00a0%");
        assertThat(rest.as(World.HOLDER).post("key-results/" + hours + "/check-ins", "{'value': 40, 'confidence': 5, 'note': ''}").status()).isEqualTo(201);
        same(told);
    }

    @Test // N2
    public void aMoveNeverReadsAsAllOrNothingWhereTheFigureIsNot() {
        String million = rest.keyResult(objective, "{'kind': 'LINEAR', 'start': 0, 'target': 1000000}");
        assertThat(label(million, "500000")).isEqualTo("0\u00a0% → 50\u00a0%");
        assertThat(label(million, "999960")).isEqualTo("0\u00a0% → 99\u00a0%");
        assertThat(label(million, "30")).isEqualTo("0\u00a0% → <1\u00a0%");
        assertThat(rest.as(World.HOLDER).post("key-results/" + million + "/check-ins", "{'value': 999960, 'confidence': 5, 'note': ''}").status()).isEqualTo(201);
        assertThat(label(million, "1000000")).isEqualTo("99\u00a0% → 100\u00a0%");
    }

    private String label(String keyResult, String value) {
        return tell("'keyResult': '" + keyResult + "', 'value': " + value).text("/keyResults/0/label");
    }

    @Test // M2
    public void anotherTargetIsTriedWithAnotherValue() {
        String hours = rest.keyResult(objective, RestApi.HOURS);
        Answer told = as(World.HOLDER, "'keyResult': '" + hours + "', 'value': 40, 'measure': {'kind': 'LINEAR', 'start': 0, 'target': 50, 'unit': 'h'}");
        assertThat(told.text("/keyResults/0/after/progress")).isEqualTo("0.8");
    }

    @Test // T4
    public void otherThresholdsAreTriedAndHoldWhenSaved() {
        String expectation = "'expectation': {'thresholds': {'mode': 'GAP', 'onTrack': -0.99, 'atRisk': -1, 'tooEarly': 0}}";
        Answer told = as(World.HOLDER, "'keyResult': '" + keyResult + "', " + expectation);
        assertThat(told.text("/keyResults/0/before/status")).isNotEqualTo("ON_TRACK");
        assertThat(told.text("/keyResults/0/after/status")).isEqualTo("ON_TRACK");
        assertThat(rest.as(World.HOLDER).put("key-results/" + keyResult, "{'title': 'A', 'owner': 'holder', 'version': 0, 'weight': 1, 'measure': {'kind': 'SHARE'}, "
                + expectation + "}").status()).isEqualTo(200);
        assertThat(rest.as(World.VIEWER).get("key-results/" + keyResult).text("/figure/status")).isEqualTo("ON_TRACK");
    }

    @Test // J7, J15
    public void anEpicASprintAndAVersionStandForTheirIssues() {
        IssueId epic = rest.jira.issue(rest.app, 20);
        rest.jira.inEpic(epic, new IssueId(1)).inEpic(epic, new IssueId(2));
        FieldValue sprint = rest.jira.sprint(7, "Sprint 7", Set.of(World.VIEWER), new IssueId(2), new IssueId(3));
        FieldValue version = rest.jira.version(rest.app, 8, "2.0", new IssueId(3));
        assertThat(progress("'epics': ['APP-20']")).isEqualTo("0.6667");
        assertThat(progress("'sprints': [7]")).isEqualTo("0.6667");
        assertThat(progress("'versions': [8]")).isEqualTo("0.3333");
        assertThat(progress("'epics': ['APP-20'], 'versions': [8], 'issues': ['APP-1']")).isEqualTo("1.0");
        assertThat(List.of(sprint, version)).hasSize(2);
    }

    @Test // J11
    public void whatIsHiddenIsNeitherTickedNorNamed() {
        rest.jira.sprint(7, "Sprint 7", Set.of(World.VIEWER), new IssueId(2), new IssueId(3));
        rest.hidden(2);
        Answer told = tell("'keyResult': '" + keyResult + "', 'done': {'sprints': [7]}");
        assertThat(told.text("/keyResults/0/after/progress")).isEqualTo("0.3333");
        assertThat(told.body().toString()).doesNotContain("APP-2");
        assertThat(tell("'keyResult': '" + keyResult + "', 'done': {'issues': ['APP-2']}").body().toString())
                .isEqualTo(tell("'keyResult': '" + keyResult + "', 'done': {'issues': ['APP-999']}").body().toString().replace("999", "2"));
        Answer list = rest.as(World.VIEWER).get("what-if/issues?keyResult=" + keyResult);
        assertThat(list.body().toString()).doesNotContain("APP-2");
        assertThat(list.text("/hiddenText")).isEqualTo("1 issue you cannot see stays as it is.");
    }

    @Test
    public void issuesThatAreOpenAreOfferedWithTheirEpicAndVersions() {
        rest.jira.issue(rest.app, 3, StatusCategory.DONE);
        recount(keyResult, "APP-3");
        rest.jira.inEpic(rest.jira.issue(rest.app, 20), new IssueId(1));
        rest.jira.version(rest.app, 8, "2.0", new IssueId(1));
        Answer list = rest.as(World.VIEWER).get("what-if/issues?keyResult=" + keyResult);
        assertThat(list.body().get("values").findValuesAsText("key")).containsExactly("APP-1", "APP-20", "APP-2");
        assertThat(list.text("/values/0/versions/0/name")).isEqualTo("2.0");
        assertThat(list.text("/hidden")).isEqualTo("0");
        assertThat(rest.as(World.VIEWER).get("what-if/issues?objective=" + objective).body()).isEqualTo(list.body());
    }

    @Test // J10
    public void aQueryIsSaidToFindTheSameIssues() {
        rest.jira.query("open", QueryAnswer.found(Set.of(new IssueId(4), new IssueId(5))));
        String queried = rest.keyResult(objective, RestApi.SHARE, "{'kind': 'JQL', 'jql': 'open'}");
        Answer told = tell("'keyResult': '" + queried + "', 'done': {'issues': ['APP-4']}");
        assertThat(told.text("/keyResults/0/after/progress")).isEqualTo("0.5");
        assertThat(told.text("/notes/0/code")).isEqualTo("J10");
    }

    @Test
    public void anotherMeasureOrWeightIsForWhoMayChangeTheKeyResult() {
        assertThat(tell("'keyResult': '" + keyResult + "', 'weight': 2").status()).isEqualTo(403);
        assertThat(tell("'keyResult': '" + keyResult + "', 'measure': {'kind': 'SHARE'}").status()).isEqualTo(403);
        assertThat(tell("'keyResult': '" + keyResult + "', 'expectation': {'commitment': 'COMMITTED'}").status()).isEqualTo(403);
        Answer missing = rest.as(World.STRANGER).get("key-results/KR-999999");
        assertThat(as(World.STRANGER, "'keyResult': '" + keyResult + "'")).isEqualTo(missing);
        assertThat(as(World.STRANGER, "'objective': '" + objective + "'").status()).isEqualTo(404);
        assertThat(rest.as(World.STRANGER).get("what-if/issues?keyResult=" + keyResult).status()).isEqualTo(404);
        assertThat(tell("'keyResult': 'mood'").status()).isEqualTo(404);
        assertThat(as(World.UNLICENSED, "'keyResult': '" + keyResult + "'").status()).isIn(403, 404);
    }

    @Test
    public void whatWillNotDoIsRefusedByField() {
        refuses("", "keyResult");
        refuses("'objective': '" + objective + "', 'value': 1", "value");
        refuses("'objective': '" + objective + "', 'weight': 1", "weight");
        refuses("'objective': '" + objective + "', 'expectation': {'commitment': 'COMMITTED'}", "expectation");
        refuses("'keyResult': '" + keyResult + "', 'value': 1", "value");
        refuses("'keyResult': '" + keyResult + "', 'weight': -1", "weight");
        refuses("'keyResult': '" + keyResult + "', 'measure': {'kind': 'BINARY'}", "measure");
        refuses("'keyResult': '" + keyResult + "', 'done': {'issues': ['NO-1']}", "done.issues[0]");
        refuses("'keyResult': '" + keyResult + "', 'done': {'epics': ['NO-1']}", "done.epics[0]");
        refuses("'keyResult': '" + keyResult + "', 'done': {'sprints': [99]}", "done.sprints[0]");
        refuses("'keyResult': '" + keyResult + "', 'done': {'versions': [99]}", "done.versions[0]");
        refuses("'keyResult': '" + keyResult + "', 'done': {'mood': []}", "done.mood");
    }

    private void refuses(String supposed, String field) {
        Answer refused = as(World.LEAD, supposed);
        assertThat(refused.status()).as(supposed).isEqualTo(400);
        assertThat(refused.body().get("errors").fieldNames().next()).isEqualTo(field);
    }

    private String progress(String done) {
        return tell("'keyResult': '" + keyResult + "', 'done': {" + done + "}").text("/keyResults/0/after/progress");
    }

    /** What was told of each equals what is true now, to four decimals. */
    private void same(Answer told) {
        told.body().get("keyResults").forEach(move -> assertThat(rest.as(World.VIEWER).get("key-results/" + move.at("/key").asText()).text("/figure/progress"))
                .isEqualTo(move.at("/after/progress").asText()));
        told.body().get("objectives").forEach(move -> assertThat(rest.as(World.VIEWER).get("objectives/" + move.at("/key").asText()).text("/figure/progress"))
                .isEqualTo(move.at("/after/progress").asText()));
    }

    /** Has it computed anew: what links and unlinks an issue that only comes and goes. */
    private void recount(String id, String issue) {
        String source = rest.as(World.LEAD).post("key-results/" + id + "/source", "{'kind': 'ISSUE', 'key': '" + issue + "', 'effect': 'SUPPORTS'}").text("/id");
        if (!issue.equals("APP-3")) {
            assertThat(rest.as(World.LEAD).delete("key-results/" + id + "/source/" + source).status()).isEqualTo(204);
        }
    }

    private static List<String> keys(Answer told, String of) {
        List<String> keys = new ArrayList<>();
        for (JsonNode move : told.body().get(of)) {
            keys.add(move.at("/key").asText());
        }
        return keys;
    }

    private static String issues(String... keys) {
        return String.join(", ", List.of(keys).stream().map(key -> "{'kind': 'ISSUE', 'key': '" + key + "'}").toList());
    }

    private Answer tell(String supposed) {
        return as(World.VIEWER, supposed);
    }

    private Answer as(UserKey who, String supposed) {
        return rest.as(who).post("what-if", "{" + supposed + "}");
    }
}
