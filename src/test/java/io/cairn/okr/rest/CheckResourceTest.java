package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

public class CheckResourceTest {
    @Rule
    public final RestApi rest = new RestApi();

    @Test
    public void anAdministratorStartsItOnceAndStopsIt() {
        assertThat(rest.as(World.ADMIN).get("admin/check").text("/label")).isEqualTo("No check has run yet.");
        Answer started = rest.as(World.ADMIN).send("POST", "admin/check", null, Map.of());
        assertThat(started.status()).isEqualTo(202);
        assertThat(started.text("/state")).isEqualTo("RUNNING");
        assertThat(started.text("/beganBy/name")).isEqualTo("admin");
        Answer again = rest.as(World.FAR_ADMIN).send("POST", "admin/check", null, Map.of());
        assertThat(again.text("/id")).isEqualTo(started.text("/id"));
        assertThat(rest.as(World.ADMIN).delete("admin/check").text("/state")).isEqualTo("STOPPING");
        assertThat(rest.as(World.ADMIN).get("admin/check").text("/label")).isEqualTo("Stopping: 0 of 0 key results checked, 0 corrected");
    }

    @Test
    public void allOthersAreRefusedAndNothingBegins() {
        List<String> before = rest.content();
        for (String method : List.of("GET", "POST", "DELETE")) {
            Answer refused = rest.as(World.LEAD).send(method, "admin/check", null, Map.of());
            assertThat(refused.status()).as(method).isEqualTo(403);
            assertThat(refused.text("/errorMessages/0")).isEqualTo("Only Jira administrators can do this.");
        }
        assertThat(rest.content()).isEqualTo(before);
    }
}
