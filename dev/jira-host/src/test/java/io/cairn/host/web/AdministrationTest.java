package io.cairn.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cairn.host.jira.change.DomainChange;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What administrators do to the small Jira as a whole, over REST; others may not. */
public class AdministrationTest {
    private final List<DomainChange> told = new ArrayList<>();
    private TestSite site;
    private Browser admin;

    @Before
    public void start() throws Exception {
        site = new TestSite();
        admin = site.browser().loggedIn("admin");
        site.jira.changes().subscribe(told::add);
    }

    @After
    public void stop() throws Exception {
        site.close();
    }

    private static String text(HttpResponse<String> answer, String name) {
        try {
            return new ObjectMapper().readTree(answer.body()).path(name).asText();
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    @Test
    public void aStatusGetsAnotherCategoryAndNobodyIsTold() {
        assertThat(admin.json("PUT", "/rest/host/1.0/statuses/1", "{\"category\": \"done\"}").statusCode()).isEqualTo(200);
        assertThat(site.jira.constants().status("1").orElseThrow().category().key()).isEqualTo("done");
        assertThat(told).isEmpty();
    }

    @Test
    public void aFieldForNumbersIsMadeAndRemoved() {
        String id = text(admin.json("POST", "/rest/api/2/field",
                "{\"name\": \"Effort\", \"type\": \"com.atlassian.jira.plugin.system.customfieldtypes:float\"}"), "id");
        assertThat(admin.json("PUT", "/rest/api/2/issue/APP-2", "{\"fields\": {\"" + id + "\": 3}}").statusCode()).isEqualTo(204);
        assertThat(admin.get("/rest/api/2/issue/APP-2").body()).contains("\"" + id + "\":3");
        assertThat(admin.delete("/rest/api/2/customFields?ids=" + id).statusCode()).isEqualTo(200);
        assertThat(site.jira.constants().customFields()).noneMatch(field -> field.fieldId().equals(id));
        assertThat(admin.get("/rest/api/2/issue/APP-2").statusCode()).isEqualTo(200);
    }

    @Test
    public void aProjectIsMadeArchivedRestoredAndDeleted() {
        assertThat(admin.json("POST", "/rest/api/2/project", "{\"key\": \"NEW\", \"name\": \"New\", \"lead\": \"admin\"}").statusCode()).isEqualTo(201);
        assertThat(admin.json("PUT", "/rest/api/2/project/NEW/archive", "{}").statusCode()).isEqualTo(204);
        assertThat(site.jira.projects().byKey("NEW").orElseThrow().archived()).isTrue();
        assertThat(admin.json("PUT", "/rest/api/2/project/NEW/restore", "{}").statusCode()).isEqualTo(204);
        assertThat(admin.delete("/rest/api/2/project/NEW").statusCode()).isEqualTo(204);
        assertThat(site.jira.projects().byKey("NEW")).isEmpty();
    }

    @Test
    public void somebodyIsDeactivated() {
        assertThat(admin.json("PUT", "/rest/api/2/user?username=nora", "{\"active\": false}").statusCode()).isEqualTo(200);
        assertThat(site.jira.users().byName("nora").orElseThrow().active()).isFalse();
    }

    @Test
    public void othersMayNot() {
        Browser nora = site.browser().loggedIn("nora");
        assertThat(List.of(nora.json("PUT", "/rest/host/1.0/statuses/1", "{\"category\": \"done\"}"), nora.json("PUT", "/rest/api/2/user?username=admin", "{\"active\": false}"),
                nora.json("POST", "/rest/api/2/project", "{\"key\": \"NEW\", \"name\": \"New\", \"lead\": \"nora\"}"),
                nora.json("POST", "/rest/api/2/field", "{\"name\": \"Effort\", \"type\": \"com.atlassian.jira.plugin.system.customfieldtypes:float\"}")))
                .extracting(HttpResponse::statusCode).containsOnly(403);
    }
}
