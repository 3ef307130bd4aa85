package io.cairn.host.plugin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class RestTest {
    private static final String NOTES = "/rest/notes/1.0/notes";
    private static final String JSON = "application/json";

    @Rule
    public final TestHost host = new TestHost();

    @Before
    public void installNotes() throws Exception {
        host.install(TestJar.notes().module("<rest key='rest' path='/notes' version='1.0'/>").module("<rest-migration key='v2'><rest-v2/></rest-migration>"));
    }

    @Test
    public void aResourceIsMadeOfBeansAndAnswersInJson() throws Exception {
        assertThat(host.send("POST", NOTES, "{\"text\":\"one\"}", "Content-Type", JSON).statusCode()).isEqualTo(201);

        assertThat(host.get(NOTES).body()).isEqualTo("[\"one\"]");
        assertThat(host.get("/rest/notes/latest/notes").body()).isEqualTo("[\"one\"]");
    }

    @Test
    public void whatATransactionWroteIsGoneWhenItFails() throws Exception {
        assertThat(host.send("POST", NOTES + "/fail", "{\"text\":\"lost\"}", "Content-Type", JSON).statusCode()).isEqualTo(500);

        assertThat(host.get(NOTES).body()).isEqualTo("[]");
    }

    @Test
    public void aProviderIsFoundAndMadeOfBeans() throws Exception {
        var answer = host.send("DELETE", NOTES, null);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("That's refused");
    }

    @Test // jira-platform.md C.2, access annotations
    public void accessIsWhatTheAnnotationSays() throws Exception {
        host.visitor = null;
        assertThat(statuses()).containsExactly(401, 200, 200, 401, 401);
        host.visitor = TestHost.UNLICENSED;
        assertThat(statuses()).containsExactly(403, 200, 200, 403, 403);
        host.visitor = TestHost.USER;
        assertThat(statuses()).containsExactly(200, 200, 200, 403, 403);
        host.visitor = TestHost.ADMIN;
        assertThat(statuses()).containsExactly(200, 200, 200, 200, 200);
    }

    private List<Integer> statuses() {
        return Stream.of("", "/everyone", "/site", "/admin", "/system").map(path -> {
            try {
                return host.get(NOTES + path).statusCode();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    @Test // jira-platform.md C.2, XSRF in REST
    public void aFormNeedsTheHeaderThatFormsCannotSend() throws Exception {
        var refused = host.send("POST", NOTES + "/form", "text=a", "Content-Type", "application/x-www-form-urlencoded");
        var let = host.send("POST", NOTES + "/form", "text=a", "Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).isEqualTo("XSRF check failed");
        assertThat(let.statusCode()).isEqualTo(201);
    }

    @Test // jira-platform.md C.2, XSRF in REST
    public void aChangeFromAnotherSiteIsRefused() throws Exception {
        String own = host.address("").toString().replace("/jira", "");

        assertThat(post("Origin", "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(post("Referer", "https://evil.example/page").statusCode()).isEqualTo(403);
        assertThat(post("Origin", own).statusCode()).isEqualTo(201);
        assertThat(post("Referer", own + "/jira/browse/A-1").statusCode()).isEqualTo(201);
    }

    private java.net.http.HttpResponse<String> post(String header, String value) throws Exception {
        return host.send("POST", NOTES, "{\"text\":\"a\"}", "Content-Type", JSON, "X-Atlassian-Token", "no-check", header, value);
    }

    @Test
    public void aDisabledPluginDoesNotAnswer() throws Exception {
        host.container().plugins().disable(TestJar.KEY);

        assertThat(host.get(NOTES).statusCode()).isEqualTo(404);
    }
}
