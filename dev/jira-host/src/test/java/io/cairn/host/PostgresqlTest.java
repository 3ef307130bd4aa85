package io.cairn.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.TestJira;
import io.cairn.host.jira.data.DataSet;
import io.cairn.host.jira.issue.Change;
import io.cairn.host.jira.issue.Issue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class PostgresqlTest {
    @Rule
    public final Postgresql postgresql = new Postgresql();
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void whatTheSmallJiraSavedThereIsThereAfterARestart() {
        Jira jira = TestJira.filled(postgresql.database(), DataSet.none());
        Issue made = TestJira.bug(jira, "数据库 is \"PostgreSQL\"");
        TestJira.step(jira, made, "Resolve Issue", "Done");

        Jira again = Jira.open(postgresql.database(), TestJira.clock());

        assertThat(again.issues().byKey(made.key())).hasValue(jira.issues().byId(made.id()).orElseThrow());
        assertThat(again.issues().history(made.id())).extracting(Change::issueId).containsOnly(made.id());
        assertThat(TestJira.bug(again, "next").key()).isEqualTo("DEMO-2");
    }

    @Test
    public void twoNodesOnItSeeWhatTheOtherSaved() {
        Jira one = TestJira.filled(postgresql.database(), DataSet.none());
        Jira other = Jira.open(postgresql.database(), TestJira.clock());
        Issue made = TestJira.bug(one, "from the first");
        other.poll();

        assertThat(other.issues().byKey(made.key())).hasValue(made);
        assertThat(TestJira.bug(other, "from the second").key()).isEqualTo("DEMO-2");
    }

    @Test
    public void theHostStartsOnItAndStartsAgain() throws Exception {
        String home = folder.getRoot().getPath();
        List<String> projects = List.of(projects(home, "--fresh"), projects(home, "--headless"));

        assertThat(projects).allSatisfy(answer -> assertThat(answer).contains("DEMO"));
    }

    private String projects(String home, String more) throws Exception {
        try (Host host = Host.start(Options.parse("--port", "0", "--data", "none", "--db", postgresql.url(), "--home", home, more))) {
            String token = host.jira().tokens().create(TestJira.user(host.jira(), "lena"), "test", null).secret();
            HttpRequest request = HttpRequest.newBuilder(URI.create(host.baseUrl() + "/rest/api/2/project")).header("Authorization", "Bearer " + token).build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
