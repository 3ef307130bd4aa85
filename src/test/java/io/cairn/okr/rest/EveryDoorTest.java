package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Every operation there is, also one that is added tomorrow: what one may not see answers as what does not exist, and tells nothing. */
public class EveryDoorTest {
    @ClassRule
    public static final RestApi REST = new RestApi();
    /** Something that would do if it were allowed. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("PUT /objectives/{id}", "{'title': 'Mine', 'project': null, 'cycle': 'CYCLE', 'owner': 'stranger', 'version': 0}"),
            Map.entry("POST /objectives/{id}/key-results", "{'title': 'Mine', 'measure': {'kind': 'BINARY'}}"),
            Map.entry("POST /objectives/{id}/key-results/preview", "{'measure': {'kind': 'BINARY'}}"),
            Map.entry("PUT /key-results/{id}", "{'title': 'Mine', 'owner': 'stranger', 'measure': {'kind': 'BINARY'}, 'version': 0}"),
            Map.entry("POST /key-results/{id}/preview", "{'measure': {'kind': 'SHARE', 'inWork': 50}}"),
            Map.entry("POST /key-results/{id}/issues", "{'keys': ['APP-1']}"),
            Map.entry("POST /key-results/{id}/source", "{'kind': 'ISSUE', 'key': 'APP-1'}"),
            Map.entry("PUT /key-results/{id}/source/{source}", "{'effect': 'SUPPORTS'}"),
            Map.entry("POST /key-results/{id}/check-ins", "{'confidence': 5}"));
    /** Those of administrators of Jira alone; what they send is not looked at for others. */
    private static final Set<String> OF_ADMINISTRATORS = Set.of("POST /cycles", "PUT /cycles/{id}", "DELETE /cycles/{id}", "GET /admin/check", "POST /admin/check",
            "DELETE /admin/check", "GET /settings", "PUT /settings", "POST /settings/preview");
    private static final List<Operation> OPERATIONS = RestClasses.with(Path.class).stream().flatMap(type -> Operation.of(type).stream()).toList();
    private static String cycle;
    private static String objective;
    private static String keyResult;
    private static String source;

    @BeforeClass
    public static void aTeamsObjective() {
        cycle = REST.cycle();
        objective = REST.objective(cycle);
        keyResult = REST.keyResult(objective, RestApi.SHARE, "{'kind': 'ISSUE', 'key': 'APP-1'}, {'kind': 'ISSUE', 'key': 'APP-2'}");
        source = REST.as(World.OWNER).get("key-results/" + keyResult + "/source").text("/values/0/id");
    }

    @Test // J11
    public void whatIsNamedInTheAddressAndHiddenAnswersAsWhatDoesNotExist() {
        List<Operation> naming = OPERATIONS.stream().filter(one -> one.path().matches("/(objectives|key-results|projects|issues)/\\{.*")).toList();
        assertThat(naming).hasSizeGreaterThan(30);
        naming.forEach(one -> {
            Answer hidden = send(one, World.STRANGER, there(one));
            Answer missing = send(one, World.STRANGER, missing(one));
            assertThat(hidden.status()).as("%s %s", one, hidden).isEqualTo(404);
            assertThat(hidden).as(one.toString()).isEqualTo(missing);
            assertThat(send(one, World.VIEWER, there(one)).status()).as("%s is there", one).isNotEqualTo(404);
        });
    }

    @Test // J11
    public void whatIsNamedBesideTheAddressAndHiddenAnswersAsWhatDoesNotExist() {
        same("GET", "contradictions?keyResult=%s", keyResult, "KR-999999", "");
        same("GET", "contradictions?project=%s", "APP", "NOSUCH", "");
        same("GET", "forecasts/calibration?project=%s", "APP", "NOSUCH", "");
        same("GET", "what-if/issues?keyResult=%s", keyResult, "KR-999999", "");
        same("GET", "what-if/issues?objective=%s", objective, "OBJ-999999", "");
        same("GET", "objectives?forChild=%s", objective, "OBJ-999999", "");
        same("POST", "what-if", keyResult, "KR-999999", "{'keyResult': '%s', 'done': {'issues': []}}");
        same("POST", "what-if", objective, "OBJ-999999", "{'objective': '%s', 'done': {'issues': []}}");
        same("POST", "objectives", "APP", "NOSUCH", "{'title': 'Mine', 'project': '%s', 'cycle': 'CYCLE'}");
        same("POST", "objectives", objective, "OBJ-999999", "{'title': 'Mine', 'project': null, 'cycle': 'CYCLE', 'parent': '%s'}");
        same("POST", "key-results/serving", "APP-1", "NOSUCH-1", "{'issueKeys': ['%s']}");
    }

    @Test // J11
    public void whatListsThingsListsNothingHidden() {
        List<Operation> listing = OPERATIONS.stream().filter(one -> one.method().equals("GET") && !one.path().contains("{") && !one.path().equals("/openapi.json")).toList();
        assertThat(listing).hasSizeGreaterThan(10);
        listing.forEach(one -> {
            Answer answer = REST.as(World.STRANGER).get(one.example() + "?search=Answer&day=2026-11-20");
            assertThat(String.valueOf(answer.body())).as(one.toString()).doesNotContain("Answer faster", "Median under 4 h", "\"APP", objective, keyResult);
        });
    }

    @Test // J11
    public void anIssueOneMayNotSeeIsNamedNowhere() {
        String other = REST.keyResult(objective, RestApi.SHARE, "{'kind': 'ISSUE', 'key': 'APP-3'}, {'kind': 'ISSUE', 'key': 'APP-4'}");
        REST.jira.issue(REST.app, 4, StatusCategory.DONE);
        REST.as(World.OWNER).put("key-results/" + other, "{'title': 'Median', 'owner': 'holder', 'measure': {'kind': 'SHARE', 'inWork': 50}, 'version': 0}");
        REST.hidden(4);
        OPERATIONS.stream().filter(one -> one.method().equals("GET") && !one.path().startsWith("/issues") && !one.path().contains("{source}")).forEach(one -> {
            String path = one.path().substring(1).replace("{id}", one.path().startsWith("/objectives") ? objective : other).replace("{key}", "APP").replace("{kind}", "VERSION");
            Answer answer = REST.as(World.VIEWER).get(path + "?day=2026-11-20&keyResult=" + other);
            assertThat(String.valueOf(answer.body())).as(one.toString()).doesNotContain("APP-4");
        });
        for (String asked : List.of("key-results/" + other + "/preview", "what-if")) {
            String body = asked.equals("what-if") ? "{'keyResult': '" + other + "', 'done': {'issues': ['APP-3']}}" : "{'measure': {'kind': 'SHARE', 'inWork': 20}}";
            assertThat(String.valueOf(REST.as(World.HOLDER).post(asked, body).body())).as(asked).doesNotContain("APP-4");
        }
        Answer why = REST.as(World.VIEWER).get("key-results/" + other + "/ledger");
        assertThat(List.of(why.text("/hidden/count"), why.text("/total"), why.text("/lines/0/issue/key"))).containsExactly("1", "0.5", "APP-3");
        assertThat(why.body().get("lines")).hasSize(1);
        same("GET", "issues/%s/key-results", "APP-4", "NOSUCH-4", "", World.VIEWER);
        same("POST", "key-results/" + keyResult + "/issues", "APP-4", "NOSUCH-4", "{'keys': ['%s']}", World.DEVELOPER);
        same("POST", "what-if", "APP-4", "NOSUCH-4", "{'keyResult': '" + other + "', 'done': {'issues': ['%s']}}", World.VIEWER);
    }

    @Test
    public void whatAdministratorsDoIsRefusedToAllOthers() {
        for (Operation one : OPERATIONS) {
            boolean theirs = OF_ADMINISTRATORS.contains(one.toString());
            boolean named = Stream.of("/admin/", "/settings").anyMatch(one.path()::startsWith);
            assertThat(theirs || !named).as("%s is for administrators", one).isTrue();
            if (theirs) {
                String path = one.path().substring(1).replace("{id}", cycle);
                String body = one.takesBody() ? "{'name': 'Mine', 'start': '2027-01-01', 'end': '2027-03-31', 'version': 0}" : null;
                for (UserKey who : List.of(World.LEAD, World.OWNER, World.STRANGER, World.UNLICENSED)) {
                    String fitting = one.path().startsWith("/settings") && body != null ? "{'version': 0}" : body;
                    assertThat(REST.as(who).send(one.method(), path, fitting, Map.of()).status()).as("%s by %s", one, who).isEqualTo(403);
                }
            }
        }
    }

    @Test
    public void everythingThatTakesABodyIsTriedWithOneThatFits() {
        Set<String> taking = OPERATIONS.stream().filter(one -> one.takesBody() && one.path().contains("{") && !one.path().startsWith("/cycles"))
                .map(Operation::toString).collect(Collectors.toSet());
        assertThat(taking).isEqualTo(BODIES.keySet());
    }

    private static Answer send(Operation one, UserKey who, String path) {
        String query = one.method().equals("DELETE") ? "?version=99" : "?day=2026-11-20";
        return REST.as(who).send(one.method(), path + query, one.takesBody() ? BODIES.get(one.toString()).replace("CYCLE", cycle) : null, Map.of());
    }

    private static String there(Operation one) {
        String id = one.path().startsWith("/objectives") ? objective : keyResult;
        String key = one.path().startsWith("/projects") ? "APP" : "APP-1";
        return one.path().substring(1).replace("{id}", id).replace("{key}", key).replace("{source}", source);
    }

    private static String missing(Operation one) {
        String id = one.path().startsWith("/objectives") ? "OBJ-999999" : "KR-999999";
        String key = one.path().startsWith("/projects") ? "NOSUCH" : "NOSUCH-1";
        return one.path().substring(1).replace("{id}", id).replace("{key}", key).replace("{source}", "999999");
    }

    private static void same(String method, String path, String hidden, String missing, String body) {
        same(method, path, hidden, missing, body, World.STRANGER);
    }

    private static void same(String method, String path, String hidden, String missing, String body, UserKey who) {
        Answer one = named(method, path, hidden, body, who);
        Answer other = named(method, path, missing, body, who);
        assertThat(one.status()).as("%s %s", path, one).isEqualTo(other.status());
        assertThat(String.valueOf(one.body())).as(path).isEqualTo(String.valueOf(other.body()).replace(missing, hidden));
    }

    private static Answer named(String method, String path, String name, String body, UserKey who) {
        return REST.as(who).send(method, path.formatted(name), body.isEmpty() ? null : body.formatted(name).replace("CYCLE", cycle), Map.of());
    }
}
