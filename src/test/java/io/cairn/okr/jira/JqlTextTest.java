package io.cairn.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.IssueId;
import java.util.List;
import org.junit.Test;

public class JqlTextTest {
    private static final List<IssueId> TWO = List.of(new IssueId(10_001), new IssueId(10_002));

    @Test
    public void itsSortsAreLeftAwayAndTheRestIsKeptTogether() {
        assertThat(new JqlText("status = Done OR project = APP order  BY rank DESC, key").among(TWO))
                .isEqualTo("issue in (10001, 10002) AND (status = Done OR project = APP)");
    }

    @Test
    public void whatLooksLikeSortsInsideQuotesIsNone() {
        assertThat(new JqlText("summary ~ \"please order by \\\" Friday\" AND a = 'order by'").among(TWO))
                .isEqualTo("issue in (10001, 10002) AND (summary ~ \"please order by \\\" Friday\" AND a = 'order by')");
    }

    @Test
    public void aQueryForEverythingAsksForTheIssues() {
        assertThat(new JqlText(" ORDER BY key").among(TWO)).isEqualTo("issue in (10001, 10002)");
    }

    @Test
    public void itSaysInWhichProjectsItSearches() {
        assertThat(limits("project = APP AND status = Done")).containsExactly("APP");
        assertThat(limits("status = Done and PROJECT in (APP, \"My shop\", 10100)")).containsExactlyInAnyOrder("APP", "My shop", "10100");
        assertThat(limits("(status = Done OR type = Bug) AND project=APP ORDER BY key")).containsExactly("APP");
    }

    @Test
    public void whatMightFindMoreIsNoLimit() {
        for (String jql : List.of("project = APP OR key = WEB-1", "project != APP", "NOT project = APP", "project = APP || key = WEB-1",
                "! project = APP", "status = Done AND (project = APP OR key = WEB-1)", "project in projectsLeadByUser()",
                "project in (APP, projectsLeadByUser())", "project = currentProject()", "project not in (APP)", "key = APP-1", "",
                "summary ~ \"project = APP\"", "project = A\\ B")) {
            assertThat(new JqlText(jql).projects()).as(jql).isEmpty();
        }
    }

    @Test
    public void aTextThatEndsTooEarlyIsNoLimitAndNoError() {
        for (String jql : List.of("project = \"APP", "project = 'A\\", "project in (", "project =", "(", ")", "\\", "a = b)")) {
            assertThat(new JqlText(jql).among(TWO)).as(jql).startsWith("issue in (10001, 10002)");
        }
    }

    private static Iterable<String> limits(String jql) {
        return new JqlText(jql).projects().orElseThrow();
    }
}
