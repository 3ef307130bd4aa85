package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class EveryRequestTest {
    @ClassRule
    public static final RestApi REST = new RestApi();

    private static String cycle;

    @BeforeClass
    public static void aQuarter() {
        cycle = REST.cycle();
    }

    @Test
    public void nobodyLoggedInGetsNothing() {
        for (Class<?> resource : RestClasses.with(Path.class)) {
            for (Operation operation : Operation.of(resource)) {
                Answer refused = REST.anonymous().send(operation.method(), operation.example(), operation.takesBody() ? "{}" : null, Map.of());
                assertThat(refused.status()).as(operation.toString()).isEqualTo(401);
                assertThat(refused.text("/errorMessages/0")).isEqualTo("Log in first.");
            }
        }
    }

    @Test
    public void whatIsNoJsonIsRefused() {
        for (String body : List.of("{ 'title': ", "nonsense", "{'title': 'A'} more", "{'title': 'A', 'title': 'B'}", "{'sources': [{'kind': }]}")) {
            Answer refused = REST.as(World.LEAD).post("objectives", body);
            assertThat(refused.status()).as(body).isEqualTo(400);
            assertThat(refused.text("/errorMessages/0")).as(body).isEqualTo("The request is not valid JSON, or has another shape than expected.");
            assertThat(refused.body().get("errors")).isEmpty();
        }
    }

    @Test
    public void unknownFieldsAndWrongTypesAreRefusedByName() {
        refuses("{'title': 'A', 'titel': 'B'}", "titel", "There is no such field.");
        refuses("{'title': 5}", "title", "This has another type than expected.");
        refuses("{'title': {'en': 'A'}}", "title", "This has another type than expected.");
        refuses("{'title': ['A']}", "title", "This has another type than expected.");
        refuses("{'title': 'A\\u0000B'}", "title", "This has another type than expected.");
        refuses("{'weight': '1'}", "weight", "This has another type than expected.");
        refuses("{'weight': true}", "weight", "This has another type than expected.");
        refuses("{'version': 1.5}", "version", "This has another type than expected.");
        refuses("{'version': 1e30}", "version", "This has another type than expected.");
        refuses("{'version': 99999999999999999999}", "version", "This has another type than expected.");
        refuses("[]", "body", "This has another type than expected.");
        refuses("'title'", "body", "This has another type than expected.");
        refuses("null", "body", "This is required.");
        refuses("", "body", "This is required.");
        refuses(null, "body", "This is required.");
    }

    @Test
    public void whatIsNotServedIsToldInTheSameShape() {
        assertThat(REST.as(World.LEAD).send("PATCH", "cycles", null, Map.of()).status()).isEqualTo(405);
        Answer text = REST.as(World.LEAD).send("POST", "cycles", null, Map.of("Content-Type", "text/plain"));
        assertThat(text.status()).isEqualTo(415);
        assertThat(text.text("/errorMessages/0")).contains("415");
        assertThat(REST.as(World.LEAD).get("nowhere").text("/errorMessages/0")).isEqualTo("It does not exist, or you may not see it.");
    }

    @Test
    public void whoIsNoUserOfJiraSeesNothing() {
        assertThat(REST.as(World.UNLICENSED).get("overview").status()).isEqualTo(403);
        assertThat(REST.as(World.UNLICENSED).get("projects/APP/overview").status()).isEqualTo(404);
    }

    @Test
    public void refusalsAreInTheLanguageOfTheCaller() {
        REST.jira.locale = Locale.SIMPLIFIED_CHINESE;
        try {
            refuses("{'title': ''}", "title", "此项必填。");
            assertThat(REST.as(World.LEAD).get("objectives/OBJ-999999").text("/errorMessages/0")).isEqualTo("该内容不存在，或您无权查看。");
        } finally {
            REST.jira.locale = Locale.ENGLISH;
        }
    }

    @Test
    public void theSameRequestWithTheSameKeyIsAnsweredTheSameAndMadeOnce() {
        String body = "{'title': 'Once', 'project': 'APP', 'cycle': '" + cycle + "'}";
        Answer first = REST.as(World.LEAD).post("objectives", body, "abc");
        List<String> before = REST.content();
        assertThat(REST.as(World.LEAD).post("objectives", body, "abc")).isEqualTo(first);
        assertThat(first.status()).isEqualTo(201);
        Answer other = REST.as(World.LEAD).post("objectives", body.replace("Once", "Twice"), "abc");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/errorMessages/0")).isEqualTo("This key was used with another request.");
        assertThat(REST.as(World.ADMIN).post("cycles", "{'name': 'A'}", "abc").status()).isEqualTo(400); // somebody else's key
        assertThat(REST.as(World.LEAD).post("objectives/" + first.text("/key") + "/key-results", "{'title': 'A'}", "abc").status()).isEqualTo(422);
        assertThat(REST.as(World.LEAD).post("objectives", body, "x".repeat(101)).text("/errors/Idempotency-Key")).isEqualTo("At most 100 characters.");
        assertThat(REST.content()).isEqualTo(before);
    }

    @Test
    public void everythingThatIsCreatedMayBeSentTwice() {
        String objective = REST.objective(cycle);
        String keyResult = REST.keyResult(objective, RestApi.HOURS);
        twice("objectives/" + objective + "/key-results", "{'title': 'A', 'measure': {'kind': 'BINARY'}}");
        twice("key-results/" + keyResult + "/check-ins", "{'value': 5, 'confidence': 5}");
        assertThat(REST.as(World.OWNER).get("key-results/" + keyResult + "/check-ins").text("/total")).isEqualTo("1");
    }

    @Test
    public void aRefusedRequestLeavesItsKeyFree() {
        String body = "{'title': '%s', 'project': 'APP', 'cycle': '" + cycle + "'}";
        assertThat(REST.as(World.LEAD).post("objectives", body.formatted(""), "again").status()).isEqualTo(400);
        assertThat(REST.as(World.LEAD).post("objectives", body.formatted("Now with a title"), "again").status()).isEqualTo(201);
    }

    private static void twice(String path, String body) {
        Answer first = REST.as(World.OWNER).post(path, body, path);
        assertThat(first.status()).isEqualTo(201);
        assertThat(REST.as(World.OWNER).post(path, body, path)).isEqualTo(first);
    }

    private static void refuses(String body, String field, String text) {
        Answer refused = REST.as(World.LEAD).post("objectives", body);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text("/errors/" + field)).as(refused.toString()).isEqualTo(text);
    }
}
