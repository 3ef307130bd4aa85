package io.cairn.host.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.TestJira;
import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.board.BoardView;
import io.cairn.host.jira.data.DataSet;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueLink;
import io.cairn.host.jira.user.User;
import io.cairn.host.web.template.Html;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The pages on the data the host is delivered with: tens of thousands of issues as people wrote them. */
public class RealPagesTest {
    private static final Pattern CARD = Pattern.compile("class=\"ghx-issue[^>]*data-issue-key=\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("class=\"issuerow\"");
    private static final Pattern QUERY = Pattern.compile("/issues/\\?jql=([^\"&]*)");
    private static TestSite site;
    private static Jira jira;

    @BeforeClass
    public static void start() throws Exception {
        jira = TestJira.filled(TestJira.database(), DataSet.bundled());
        site = new TestSite(jira);
    }

    @AfterClass
    public static void stop() throws Exception {
        site.close();
    }

    private static Browser as(String name) {
        return site.browser().loggedIn(name);
    }

    private static User user(String name) {
        return TestJira.user(jira, name);
    }

    private static Board board(String project) {
        return jira.boards().ofProject(jira.projects().byKey(project).orElseThrow().id()).get(0);
    }

    private static String page(Browser browser, String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.groupCount() == 0 ? found.group() : found.group(1)).toList();
    }

    private static boolean sees(String name, Issue issue) {
        return jira.permissions().sees(user(name), issue);
    }

    /** The issues hardest to show: the longest, those with most of something, those without a summary; and some of every kind. */
    private static Set<Issue> samples() {
        List<Issue> all = jira.issues().all().toList();
        List<Comparator<Issue>> extremes = List.of(Comparator.comparing(issue -> Objects.toString(issue.description(), "").length()),
                Comparator.comparing(issue -> Objects.toString(issue.summary(), "").length()), Comparator.comparing(issue -> jira.issues().links(issue.id()).size()),
                Comparator.comparing(issue -> jira.issues().subTasks(issue.id()).size()), Comparator.comparing(issue -> jira.issues().ofEpic(issue.id()).size()),
                Comparator.comparing(issue -> issue.labels().size()));
        Stream<Issue> hard = extremes.stream().map(extreme -> all.stream().max(extreme).orElseThrow());
        Stream<Issue> bare = all.stream().filter(issue -> issue.summary() == null);
        Stream<Issue> some = Stream.iterate(0, i -> i < all.size(), i -> i + 701).map(all::get);
        return Stream.of(hard, bare, some).flatMap(issues -> issues).collect(Collectors.toSet());
    }

    @Test
    public void issuesShowTheirSummaryAsTextWhateverPeopleWrote() {
        Browser admin = as("admin");
        for (Issue issue : samples()) {
            String page = page(admin, "/browse/" + issue.key());
            String summary = issue.summary() == null ? "" : Html.escape(issue.summary()).toString();
            assertThat(page).as(issue.key()).contains("<h1 id=\"summary-val\">" + summary + "</h1>").contains("id=\"status-val\"")
                    .doesNotContain("$field.").doesNotContain("$issue.");
        }
    }

    @Test
    public void anIssueNamesNoIssueItsReaderMayNotSee() {
        Issue open = linked().filter(link -> sees("hank", source(link)) && !sees("hank", destination(link))).map(RealPagesTest::source).findFirst().orElseThrow();
        List<String> hidden = jira.issues().links(open.id()).stream().map(link -> jira.issues().byId(link.other(open.id())).orElseThrow())
                .filter(other -> !sees("hank", other)).map(Issue::key).toList();
        assertThat(page(as("admin"), "/browse/" + open.key())).contains(linkTo(hidden.get(0)));
        assertThat(page(as("hank"), "/browse/" + open.key())).doesNotContain(linkTo(hidden.get(0)));
    }

    private static Stream<IssueLink> linked() {
        return jira.issues().allLinks().stream().sorted(Comparator.comparingLong(IssueLink::id));
    }

    private static Issue source(IssueLink link) {
        return jira.issues().byId(link.sourceId()).orElseThrow();
    }

    private static Issue destination(IssueLink link) {
        return jira.issues().byId(link.destinationId()).orElseThrow();
    }

    private static String linkTo(String key) {
        return "data-issue-key=\"" + key + "\"";
    }

    @Test
    public void anEpicListsItsIssuesAndWhereTheRestIs() {
        Issue epic = jira.issues().all().max(Comparator.comparing(issue -> jira.issues().ofEpic(issue.id()).size())).orElseThrow();
        int children = jira.issues().ofEpic(epic.id()).size();
        String page = page(as("admin"), "/browse/" + epic.key());
        assertThat(page).contains("data-list=\"epic-issues\"").contains("/issues/?jql=%22Epic+Link%22+%3D+" + epic.key());
        assertThat(page(as("admin"), "/issues/?jql=%22Epic+Link%22+%3D+" + epic.key())).contains(" of " + children);
    }

    @Test
    public void theBoardShowsTheActiveSprintAsItsReaderSeesIt() {
        Board board = board("TIMOB");
        for (String name : List.of("lena", "hank")) {
            BoardView work = jira.boards().work(user(name), board.id());
            List<String> expected = work.sprints().get(0).columns().stream().flatMap(column -> column.issues().stream().limit(60)).map(Issue::key).toList();
            String page = page(as(name), "/secure/RapidBoard.jspa?rapidView=" + board.id());
            assertThat(all(CARD, page)).as(name).isNotEmpty().containsExactlyElementsOf(expected);
            assertThat(page).contains(Html.escape(work.sprints().get(0).sprint().name()).toString());
        }
        assertThat(as("nora").get("/secure/RapidBoard.jspa?rapidView=" + board.id()).statusCode()).isEqualTo(404);
    }

    @Test
    public void theBacklogCountsWhatItDoesNotShow() {
        Board board = board("TIMOB");
        int backlog = jira.boards().plan(user("lena"), board.id()).backlog().size();
        String page = page(as("lena"), "/secure/RapidBoard.jspa?rapidView=" + board.id() + "&view=planning");
        String pool = page.substring(page.indexOf("data-sprint-id=\"backlog\""));
        assertThat(pool).contains("<span class=\"aui-badge\">" + backlog + "</span>");
        assertThat(all(CARD, pool)).hasSize(100);
        Matcher more = Pattern.compile("href=\"/jira(/issues/\\?jql=[^\"]+)\"").matcher(pool);
        assertThat(more.find()).isTrue();
        assertThat(page(as("lena"), more.group(1).replace("&amp;", "&"))).contains(" of " + backlog);
    }

    @Test
    public void theNavigatorFindsByJqlAndCountsWhatItsReaderSees() {
        String path = "/issues/?jql=" + Browser.encode("project = TIMOB AND resolution = Unresolved ORDER BY priority, created");
        List<String> counts = new ArrayList<>();
        for (String name : List.of("lena", "hank")) {
            int total = jira.search().find(user(name), jira.search().read("project = TIMOB AND resolution is EMPTY"), 0, 0).total();
            String page = page(as(name), path);
            assertThat(page).as(name).contains(" of " + total);
            assertThat(all(ROW, page)).hasSize(50);
            counts.add(String.valueOf(total));
        }
        assertThat(counts).doesNotHaveDuplicates();
    }

    @Test
    public void theNavigatorSaysWhatIsWrongInTheReadersLanguageAndKeepsTheQuery() {
        String path = "/issues/?jql=" + Browser.encode("foo = \"<b>\"");
        assertThat(page(as("lena"), path)).contains("id=\"jqlerror\"").contains("Field &#39;foo&#39; does not exist").contains("value=\"foo = &quot;&lt;b&gt;&quot;\"");
        assertThat(page(as("zoe"), path)).contains("字段“foo”不存在");
        assertThat(page(as("lena"), "/issues/?jql=" + Browser.encode("project = "))).contains("Expecting either a value, list or function");
        assertThat(page(as("lena"), "/issues/?jql=&startIndex=2147483647")).doesNotContain("rel=\"next\"").doesNotContain("issuerow");
    }

    @Test
    public void theQuickSearchLeadsToAnIssueOrToAQuery() {
        assertThat(as("lena").get("/secure/QuickSearch.jspa?searchString=timob-7").headers().firstValue("Location")).hasValue("/jira/browse/TIMOB-7");
        String found = as("lena").get("/secure/QuickSearch.jspa?searchString=" + Browser.encode("\"quoted\\")).headers().firstValue("Location").orElseThrow();
        assertThat(page(as("lena"), found.substring("/jira".length()))).doesNotContain("id=\"jqlerror\"");
        assertThat(as("nora").get("/secure/QuickSearch.jspa?searchString=TIMOB-7").headers().firstValue("Location").orElseThrow()).startsWith("/jira/issues/");
    }

    @Test
    public void everyLinkToAQueryLeadsToOneThatCanBeRead() {
        Browser admin = as("admin");
        Stream<String> projects = jira.projects().all().stream().map(project -> "/projects/" + project.key());
        Stream<String> issues = samples().stream().map(issue -> "/browse/" + issue.key());
        Stream.of(Stream.of("/secure/Dashboard.jspa"), projects, issues).flatMap(paths -> paths).forEach(path -> {
            for (String query : all(QUERY, page(admin, path))) {
                String jql = URLDecoder.decode(query.replace("&amp;", "&"), StandardCharsets.UTF_8);
                assertThatCode(() -> jira.search().check(user("admin"), jira.search().read(jql))).as(path + ": " + jql).doesNotThrowAnyException();
            }
        });
    }

    @Test
    public void theProjectPageCountsItsIssues() {
        String jql = "project = TIMOB AND statusCategory = \"To Do\"";
        int open = jira.search().find(user("hank"), jira.search().read(jql), 0, 0).total();
        assertThat(page(as("hank"), "/projects/TIMOB")).containsPattern("(?s)" + Pattern.quote(Browser.encode(jql)) + ".{0,200}\\b" + open + "\\b");
        assertThat(page(as("hank"), "/secure/BrowseProjects.jspa")).contains("/projects/TIMOB\"").doesNotContain("/projects/AC\"");
    }

    @Test
    public void theAdministrationCountsIssuesAndFindsPeople() {
        Browser admin = as("admin");
        assertThat(page(admin, "/secure/admin/ViewApplicationProperties.jspa")).contains("<td>" + jira.issues().count() + "</td>");
        assertThat(page(admin, "/secure/admin/user/UserBrowser.jspa?userSearchFilter=zhang")).contains("data-user=\"zoe\"").doesNotContain("data-user=\"dev1\"");
        assertThat(page(admin, "/secure/admin/user/UserBrowser.jspa").split("data-user=", -1)).hasSize(101);
    }
}
