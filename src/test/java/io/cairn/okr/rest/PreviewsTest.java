package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import java.util.List;
import java.util.Locale;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class PreviewsTest {
    private static final String HALF = "{'measure': {'kind': 'SHARE', 'inWork': 50}}";

    @ClassRule
    public static final RestApi REST = new RestApi();

    private static String cycle;
    private String objective;
    private String keyResult;

    @BeforeClass
    public static void aQuarterAndIssuesInProgress() {
        cycle = REST.cycle();
        REST.jira.issue(REST.app, 7, StatusCategory.IN_PROGRESS);
        REST.jira.issue(REST.app, 8, StatusCategory.IN_PROGRESS);
    }

    @Before
    public void aShareOfOneIssueInProgressAndOneToDo() {
        objective = REST.objective(cycle);
        keyResult = REST.keyResult(objective, RestApi.SHARE, "{'kind': 'ISSUE', 'key': 'APP-1'}, {'kind': 'ISSUE', 'key': 'APP-7'}");
    }

    @Test // J2
    public void tellsTheFigureNowAndTheOneItWouldBeAndWritesNothing() {
        List<String> before = REST.content();
        Answer told = preview(HALF);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.text("/label")).isEqualTo("Now 0\u00a0% → 25\u00a0%");
        assertThat(told.text("/before/progress")).isEqualTo("0.0");
        assertThat(told.text("/after/progress")).isEqualTo("0.25");
        assertThat(told.text("/issues")).isEqualTo("2");
        assertThat(told.text("/sumWeight")).isEqualTo("2");
        assertThat(told.text("/sumValue")).isEqualTo("0.5");
        assertThat(told.text("/measureLabel")).isEqualTo("Share of linked issues, by status, in progress counts 50 %");
        assertThat(REST.content()).isEqualTo(before);
    }

    @Test // J2
    public void savingTheSameSettingsGivesTheFigureThatWasTold() {
        String told = preview(HALF).text("/after/progress");
        Answer saved = REST.as(World.HOLDER).put("key-results/" + keyResult,
                "{'title': 'A', 'owner': 'holder', 'version': 0, 'measure': {'kind': 'SHARE', 'inWork': 50}}");
        assertThat(saved.text("/figure/progress")).isEqualTo(told);
        assertThat(preview(HALF).text("/label")).isEqualTo("It would stay at 25\u00a0%");
    }

    @Test // N2
    public void aChangeNeverReadsAsAllOrNothingWhereTheFigureIsNot() {
        keyResult = REST.keyResult(objective, "{'kind': 'LINEAR', 'start': 0, 'target': 1000}");
        assertThat(REST.as(World.HOLDER).post("key-results/" + keyResult + "/check-ins", "{'value': 30, 'confidence': 5, 'note': ''}").status()).isEqualTo(201);
        assertThat(preview("{'measure': {'kind': 'LINEAR', 'start': 0, 'target': 1000000}}").text("/label")).isEqualTo("Now 3\u00a0% → <1\u00a0%");
        assertThat(preview("{'measure': {'kind': 'LINEAR', 'start': 0, 'target': 30.0001}}").text("/label")).isEqualTo("Now 3\u00a0% → 99\u00a0%");
    }

    @Test // J1, J2
    public void tellsOfANewOneWithItsIssuesEachOnce() {
        List<String> before = REST.content();
        String sources = "'sources': [{'kind': 'ISSUE', 'key': 'APP-7'}, {'kind': 'ISSUE', 'key': 'APP-7', 'weight': 9}, {'kind': 'ISSUE', 'key': 'APP-1'}]";
        Answer told = REST.as(World.OWNER).post("objectives/" + objective + "/key-results/preview", "{'measure': {'kind': 'SHARE', 'inWork': 50}, " + sources + "}");
        assertThat(told.body().get("before").isNull()).isTrue();
        assertThat(told.text("/label")).isEqualTo("It would stand at 25\u00a0%");
        assertThat(told.text("/issues")).isEqualTo("2");
        assertThat(REST.content()).isEqualTo(before);
    }

    @Test // J14
    public void tellsOfAValueFromIssues() {
        Answer told = REST.as(World.OWNER).post("objectives/" + objective + "/key-results/preview",
                "{'measure': {'kind': 'LINEAR', 'start': 0, 'target': 4}, 'fromIssues': {'function': 'COUNT'}, 'sources': [{'kind': 'ISSUE', 'key': 'APP-7'}]}");
        assertThat(told.text("/after/label")).isEqualTo("25\u00a0%");
        assertThat(told.text("/measureLabel")).isEqualTo("0 → 4, number of linked issues");
    }

    @Test // M4, M6, M7
    public void tellsOfMeasuredKindsWithoutIssues() {
        String path = "objectives/" + objective + "/key-results/preview";
        assertThat(REST.as(World.OWNER).post(path, "{'measure': {'kind': 'MILESTONES', 'milestones': [{'title': 'A', 'doneOn': '2026-11-01'}, {'title': 'B'}]}}")
                .text("/after/label")).isEqualTo("50\u00a0%");
        assertThat(REST.as(World.OWNER).post(path, "{'measure': {'kind': 'MAINTAIN', 'high': 4}}").text("/after/flags/0/code")).isEqualTo("NO_DATA");
        assertThat(REST.as(World.OWNER).post(path, "{'measure': {'kind': 'ZONES', 'start': 0, 'stretch': 10}}").text("/measureLabel")).isEqualTo("0 → 3 / 7 / 10");
    }

    @Test // J11
    public void hiddenIssuesAreOnlyANumber() {
        keyResult = REST.keyResult(objective, RestApi.SHARE, "{'kind': 'ISSUE', 'key': 'APP-1'}, {'kind': 'ISSUE', 'key': 'APP-8'}");
        REST.hidden(8);
        Answer told = preview(HALF);
        assertThat(told.text("/issues")).isEqualTo("2");
        assertThat(told.text("/after/progress")).isEqualTo("0.25");
        assertThat(told.body().toString()).doesNotContain("APP-8");
    }

    @Test
    public void refusesWhomAChangeWouldRefuse() {
        assertThat(REST.as(World.VIEWER).post("key-results/" + keyResult + "/preview", HALF).status()).isEqualTo(403);
        assertThat(REST.as(World.VIEWER).post("objectives/" + objective + "/key-results/preview", HALF).status()).isEqualTo(403);
        Answer missing = REST.as(World.STRANGER).get("key-results/KR-999999");
        assertThat(REST.as(World.STRANGER).post("key-results/" + keyResult + "/preview", HALF)).isEqualTo(missing);
        assertThat(REST.as(World.STRANGER).post("objectives/" + objective + "/key-results/preview", HALF)).isEqualTo(missing);
    }

    @Test
    public void refusesByFieldWhatAChangeWouldRefuse() {
        refuses("{}", "measure", "This is required.");
        refuses("{'measure': {'kind': 'MOOD'}}", "measure", "Choose one of the offered values.");
        refuses("{'measure': {'kind': 'BINARY'}}", "measure", "How it is measured cannot change any more: it has check-ins or linked issues. Add a new key result instead.");
        refuses("{'measure': {'kind': 'SHARE', 'inWork': 101}}", "inWork", "Enter 0 to 100 percent.");
        refuses(share("'subTasks': 'SOME'"), "subTasks", "Choose one of the offered values.");
        refuses(share("'estimate': 'between:1:3:DAYS'"), "estimate", "This is no number that can be read from issues.");
        refuses(share("'epics': 'SOME'"), "epics", "Choose one of the offered values.");
        refuses(share("'dayOne': 'SOME'"), "dayOne", "Choose one of the offered values.");
        refuses(share("'missingEstimate': 'SOME'"), "missingEstimate", "Choose one of the offered values.");
        refuses("{'measure': {'kind': 'SHARE', 'value': 'PERCENT_FIELD'}}", "percentField", "This is required.");
        assertThat(REST.as(World.HOLDER).post("key-results/" + keyResult + "/preview", share("'estimate': 'mood'")).body().get("errors").fieldNames().next()).isEqualTo("estimate");
        assertThat(REST.as(World.HOLDER).post("key-results/" + keyResult + "/preview", share("'missingEstimate': 'FIXED', 'fixedEstimate': 0")).body().get("errors").fieldNames().next())
                .isEqualTo("fixedEstimate");
        Answer unseen = REST.as(World.OWNER).post("objectives/" + objective + "/key-results/preview", "{'measure': {'kind': 'SHARE'}, 'sources': [{'kind': 'ISSUE', 'key': 'APP-99'}]}");
        assertThat(unseen.body().get("errors").fieldNames().next()).isEqualTo("sources[0].key");
    }

    @Test // J2, J5, J6, J7, J13
    public void everyOptionIsKeptGivenAndNamedBesideTheFigure() {
        String share = "'share': {'statusWorths': [{'status': '3', 'percent': 80}], 'estimate': 'field:customfield_10102', 'missingEstimate': 'FIXED',"
                + " 'fixedEstimate': 2, 'subTasks': 'REPLACE', 'epics': 'AS_ITEM', 'dayOne': 'LEAVE_OUT'}";
        Answer saved = REST.as(World.HOLDER).put("key-results/" + keyResult,
                "{'title': 'A', 'owner': 'holder', 'version': 0, 'measure': {'kind': 'SHARE', 'value': 'STATUS', 'inWork': 50, " + share + "}}");
        assertThat(saved.text("/measure/share/subTasks")).isEqualTo("REPLACE");
        assertThat(saved.text("/measureLabel")).isEqualTo("Share of linked issues, by status, in progress counts 50 %, weighed by estimate");
        assertThat(REST.as(World.VIEWER).get("key-results/" + keyResult + "/ledger").body().get("settings").findValuesAsText("value"))
                .containsExactly("by status, in progress counts 50 %", "In Review 80 %", "Story Points, without one: 2", "Won't Do",
                        "count as one, by the share of their issues", "their mean is what their parent is worth", "left out",
                        "Aspirational", "a straight line, all days count (default)",
                        "on track up to 10 points behind, at risk up to 25, nothing said under 10\u00a0% expected (default)");
    }

    @Test // J2, J14
    public void fieldsAreNamedInTheLanguageOfWhoAsks() {
        REST.jira.locale = Locale.SIMPLIFIED_CHINESE;
        Answer told = preview("{'measure': {'kind': 'SHARE', 'value': 'PERCENT_FIELD', 'share': {'percentField': 'field:customfield_10102'}}}");
        assertThat(told.body().get("settings").toString()).contains("\"百分比取自\",\"value\":\"Story Points\"");
        assertThat(told.text("/label")).isEqualTo("进度仍为 0%");
        Answer hours = REST.as(World.OWNER).post("objectives/" + objective + "/key-results/preview",
                "{'measure': {'kind': 'LINEAR', 'start': 0, 'target': 4}, 'fromIssues': {'function': 'SUM', 'of': 'time:SPENT:HOURS'}, 'sources': [{'kind': 'ISSUE', 'key': 'APP-7'}]}");
        assertThat(hours.body().get("settings").toString()).contains("实际工作时间（小时）");
    }

    @Test
    public void thereIsToChooseFromNumbersAndStatuses() {
        Answer choices = REST.as(World.VIEWER).get("share-choices");
        assertThat(choices.text("/usual/share/epics")).isEqualTo("FLATTEN");
        assertThat(choices.body().get("numbers").findValuesAsText("code"))
                .containsExactly("field:customfield_10102", "time:ORIGINAL_ESTIMATE:HOURS", "time:REMAINING:HOURS", "time:SPENT:HOURS");
        assertThat(choices.text("/numbers/3/text")).isEqualTo("time spent (hours)");
        assertThat(choices.text("/statuses/1/name")).isEqualTo("In Review");
        assertThat(choices.text("/fixed/0/value")).isEqualTo("Won't Do");
        assertThat(REST.as(World.UNLICENSED).get("share-choices").status()).isEqualTo(403);
    }

    @After
    public void inEnglish() {
        REST.jira.locale = Locale.ENGLISH;
    }

    private Answer preview(String body) {
        return REST.as(World.HOLDER).post("key-results/" + keyResult + "/preview", body);
    }

    private static String share(String options) {
        return "{'measure': {'kind': 'SHARE', 'share': {" + options + "}}}";
    }

    private void refuses(String body, String field, String text) {
        List<String> before = REST.content();
        Answer refused = preview(body);
        assertThat(refused.status()).as(body).isEqualTo(400);
        assertThat(refused.text("/errors/" + field)).as(body).isEqualTo(text);
        assertThat(REST.content()).isEqualTo(before);
    }
}
