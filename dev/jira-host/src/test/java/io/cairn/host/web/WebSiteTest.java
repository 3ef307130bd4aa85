package io.cairn.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.host.plugin.WebItemView;
import io.cairn.host.plugin.WebPanelView;
import io.cairn.host.web.security.SecurityHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** Pages over HTTP, without plugins or with made-up fragments. */
public class WebSiteTest {
    private static TestSite site;

    @BeforeClass
    public static void start() throws Exception {
        site = new TestSite();
    }

    @AfterClass
    public static void stop() throws Exception {
        site.close();
    }

    @Before
    public void noFragments() {
        site.plugins.items.clear();
        site.plugins.panels.clear();
        site.plugins.required.clear();
    }

    private static Browser as(String name) {
        return site.browser().loggedIn(name);
    }

    private static WebPanelView panel(String location, String markup) {
        return new WebPanelView("p:panel", location, "panel", 10, "A <label>", "", "", markup, Map.of());
    }

    @Test
    public void anonymousPeopleAreSentToTheLogInPageAndBack() {
        HttpResponse<String> answer = site.browser().get("/browse/APP-2?x=1");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/jira/login.jsp?permissionViolation=true&os_destination=%2Fbrowse%2FAPP-2%3Fx%3D1");
        HttpResponse<String> loggedIn = site.browser().post("/login.jsp", Map.of("os_username", "petra", "os_password", "petra", "os_destination", "/browse/APP-2?x=1"));
        assertThat(loggedIn.headers().firstValue("Location")).hasValue("/jira/browse/APP-2?x=1");
    }

    @Test
    public void aWrongPasswordIsRefusedWithAReasonAndTheNameIsKept() {
        HttpResponse<String> answer = site.browser().post("/login.jsp", Map.of("os_username", "petra", "os_password", "wrong"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("username and password are incorrect").contains("value=\"petra\"");
    }

    @Test
    public void whoHasNoLicenceCannotLogIn() {
        HttpResponse<String> answer = site.browser().post("/login.jsp", Map.of("os_username", "gast", "os_password", "gast"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You do not have permission to log in.");
    }

    @Test
    public void logInNeverLeadsToAnotherSite() {
        for (String elsewhere : List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)")) {
            HttpResponse<String> answer = site.browser().post("/login.jsp", Map.of("os_username", "petra", "os_password", "petra", "os_destination", elsewhere));
            assertThat(answer.headers().firstValue("Location")).as(elsewhere).hasValue("/jira/secure/Dashboard.jspa");
        }
    }

    @Test
    public void theSessionCookieIsOutOfReachForScriptsAndOtherSites() {
        HttpResponse<String> answer = site.browser().post("/login.jsp", Map.of("os_username", "petra", "os_password", "petra"));
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    public void loggingOutNeedsTheTokenAndEndsTheSession() {
        Browser petra = as("petra");
        assertThat(petra.get("/logout").statusCode()).isEqualTo(403);
        String page = petra.get("/secure/Dashboard.jspa").body();
        String link = page.replaceAll("(?s).*href=\"/jira(/logout\\?atl_token=[^\"]+)\".*", "$1");
        assertThat(petra.get(link).statusCode()).isEqualTo(200);
        assertThat(petra.get("/secure/Dashboard.jspa").statusCode()).isEqualTo(302);
    }

    @Test
    public void everyPageCarriesThePolicyAndHasNoInlineScript() {
        Browser admin = as("admin");
        for (String path : List.of("/secure/Dashboard.jspa", "/projects/APP", "/browse/APP-1", "/browse/APP-2", "/secure/RapidBoard.jspa?rapidView=7&selectedIssue=APP-3",
                "/secure/RapidBoard.jspa?rapidView=7&view=planning", "/issues/?jql=", "/secure/CreateIssue.jspa?project=APP", "/secure/ViewProfile.jspa",
                "/secure/admin/ViewApplicationProperties.jspa", "/secure/admin/user/UserBrowser.jspa", "/plugins/servlet/host/mail", "/secure/ManageRapidViews.jspa",
                "/secure/BrowseProjects.jspa", "/secure/ViewPersonalAccessTokens.jspa", "/no/such/page")) {
            HttpResponse<String> answer = admin.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy")).as(path).hasValue(SecurityHeaders.CONTENT_SECURITY_POLICY);
            assertThat(answer.statusCode()).as(path).isEqualTo(path.equals("/no/such/page") ? 404 : 200);
            assertThat(answer.body()).as(path).doesNotContainPattern("(?i)<script(?![^>]*\\bsrc=)[^>]*>").doesNotContainPattern("(?i)<[^>]+\\son[a-z]+=").doesNotContain("$!").doesNotContain("#if (");
        }
    }

    @Test
    public void markupInASummaryIsShownAsText() {
        Browser petra = as("petra");
        for (String path : List.of("/browse/APP-2", "/browse/APP-1", "/secure/RapidBoard.jspa?rapidView=7", "/issues/?jql=&startIndex=50")) {
            assertThat(petra.get(path).body()).as(path).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more");
        }
    }

    @Test
    public void whatOneMayNotSeeAnswersAsWhatDoesNotExist() {
        String missing = as("hank").get("/browse/APP-999").body();
        HttpResponse<String> hidden = as("hank").get("/browse/APP-2");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(message(hidden.body())).isEqualTo(message(missing));
        assertThat(as("nora").get("/browse/APP-5").statusCode()).as("security level").isEqualTo(404);
        assertThat(as("petra").get("/browse/APP-5").statusCode()).isEqualTo(200);
        assertThat(as("hank").get("/projects/APP").statusCode()).isEqualTo(404);
    }

    private static String message(String page) {
        return page.replaceAll("(?s).*role=\"alert\"><p>(.*?)</p>.*", "$1");
    }

    @Test
    public void buttonsShowOnlyWhatOneMayDo() {
        assertThat(as("petra").get("/browse/APP-2").body()).contains("id=\"edit-issue\"").contains("id=\"delete-issue\"").contains("id=\"action_id_4\"");
        assertThat(as("nora").get("/browse/APP-2").body()).contains("id=\"edit-issue\"").doesNotContain("id=\"delete-issue\"");
        assertThat(as("ulla").get("/browse/APP-2").body()).doesNotContain("id=\"edit-issue\"").doesNotContain("action_id_");
    }

    @Test
    public void aStepIsTakenByAFormWithTheTokenOnly() {
        Browser petra = as("petra");
        String key = created(petra, "A step");
        String id = Long.toString(site.jira.issues().byCurrentKey(key).orElseThrow().id());
        HttpResponse<String> forged = petra.post("/secure/WorkflowUIDispatcher.jspa", Map.of("id", id, "action", "4"));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("XSRF check failed");
        petra.get("/browse/" + key);
        assertThat(petra.submit("/secure/WorkflowUIDispatcher.jspa", Map.of("id", id, "action", "4")).headers().firstValue("Location")).hasValue("/jira/browse/" + key);
        assertThat(petra.get("/browse/" + key).body()).contains("title=\"In Progress\"");
    }

    @Test
    public void aStepToDoneAsksForTheResolution() {
        Browser petra = as("petra");
        String key = created(petra, "To be resolved");
        String id = Long.toString(site.jira.issues().byCurrentKey(key).orElseThrow().id());
        petra.get("/browse/" + key);
        HttpResponse<String> without = petra.submit("/secure/WorkflowUIDispatcher.jspa", Map.of("id", id, "action", "5"));
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(without.body()).contains("Resolution is required.").contains("name=\"resolution\"");
        petra.submit("/secure/WorkflowUIDispatcher.jspa", Map.of("id", id, "action", "5", "resolution", "1"));
        assertThat(petra.get("/browse/" + key).body()).containsPattern("id=\"resolution-val\">Fixed<").contains("<ul class=\"host-changes\">");
    }

    @Test
    public void aRefusedFormNamesTheFieldKeepsTheInputAndChangesNothing() {
        Browser petra = as("petra");
        petra.get("/secure/CreateIssue.jspa?project=APP");
        int before = site.jira.issues().count();
        HttpResponse<String> answer = petra.submit("/secure/CreateIssue.jspa",
                Map.of("project", "APP", "issuetype", "2", "summary", "", "description", "kept <b>", "customfield_10102", "1"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("data-field=\"summary\">You must specify a summary of the issue.").contains("kept &lt;b&gt;");
        HttpResponse<String> number = petra.submit("/secure/CreateIssue.jspa", Map.of("project", "APP", "issuetype", "2", "summary", "x", "customfield_10102", "many"));
        assertThat(number.body()).contains("data-field=\"customfield_10102\"");
        HttpResponse<String> epic = petra.submit("/secure/CreateIssue.jspa", Map.of("project", "APP", "issuetype", "2", "summary", "x", "customfield_10100", "APP-12345"));
        assertThat(epic.body()).contains("data-field=\"customfield_10100\"");
        assertThat(site.jira.issues().count()).isEqualTo(before);
    }

    @Test
    public void issuesAreEditedAssignedLinkedMovedAndDeletedOnPages() {
        Browser petra = as("petra");
        String key = created(petra, "Travelling");
        String id = Long.toString(site.jira.issues().byCurrentKey(key).orElseThrow().id());
        assertThat(petra.get("/secure/EditIssue!default.jspa?id=" + id).body()).contains("value=\"Travelling\"");
        petra.submit("/secure/EditIssue.jspa", Map.of("id", id, "summary", "Travels", "customfield_10102", "2.5", "labels", "far away", "customfield_10100", "APP-1", "assignee", ""));
        petra.submit("/secure/AssignIssue.jspa", Map.of("id", id, "assignee", "nora"));
        petra.submit("/secure/LinkJiraIssue.jspa", Map.of("id", id, "linkDesc", "10000:out", "issueKeys", "APP-3"));
        petra.submit("/secure/AddComment.jspa", Map.of("id", id, "comment", "Bon <voyage>"));
        assertThat(petra.get("/browse/" + key).body()).contains(">Travels</h1>").contains("2.5").contains("Nora Novak").contains(">blocks<").contains("Bon &lt;voyage&gt;").contains(">Offline</a>");
        String moved = petra.submit("/secure/MoveIssue.jspa", Map.of("id", id, "pid", Long.toString(SmallJira.OPS))).headers().firstValue("Location").orElseThrow();
        assertThat(moved).startsWith("/jira/browse/OPS-");
        assertThat(petra.get("/browse/" + key).headers().firstValue("Location")).as("the old key leads to the new one").hasValue(moved);
        petra.submit("/secure/DeleteIssue.jspa", Map.of("id", id));
        assertThat(petra.get(moved.substring("/jira".length())).statusCode()).isEqualTo(404);
    }

    private static String created(Browser browser, String summary) {
        browser.get("/secure/CreateIssue.jspa?project=APP");
        String place = browser.submit("/secure/CreateIssue.jspa", Map.of("project", "APP", "issuetype", "2", "summary", summary)).headers().firstValue("Location").orElseThrow();
        return place.substring("/jira/browse/".length());
    }

    @Test
    public void theNavigatorPages() {
        Browser petra = as("petra");
        String first = petra.get("/issues/?jql=").body();
        assertThat(first.split("class=\"issuerow\"", -1)).hasSize(51);
        String next = first.replaceAll("(?s).*rel=\"next\" href=\"/jira([^\"]+)\".*", "$1").replace("&amp;", "&");
        assertThat(petra.get(next).body()).contains("rel=\"prev\"").contains("51–");
    }

    @Test
    public void theBoardShowsTheActiveSprintInColumnsAndAnIssueAtTheSide() {
        site.plugins.panels.add(panel("atl.gh.issue.details.tab", "<p id=\"mine\"></p>"));
        String board = as("petra").get("/secure/RapidBoard.jspa?rapidView=7&selectedIssue=APP-3").body();
        assertThat(board).containsPattern("(?s)data-column-id=\"1\" data-status-ids=\"1,4\">\\s*<div class=\"ghx-issue[^>]*data-issue-key=\"APP-2\"")
                .containsPattern("(?s)data-column-id=\"2\".*data-issue-key=\"APP-3\".*data-column-id=\"3\"").contains("<p id=\"mine\"></p>").contains("A &lt;label&gt;");
        assertThat(site.plugins.required).contains("gh-rapid", "gh-rapid-work").doesNotContain("gh-rapid-plan");
        assertThat(as("petra").get("/secure/RapidBoard.jspa?rapidView=7&view=planning").body()).contains("data-sprint-id=\"backlog\"").contains("id=\"ghx-plan\"");
    }

    @Test
    public void pluginsAddToNavigationSideBarProjectAndIssue() {
        site.plugins.items.add(item("system.top.navigation.bar", "top", "/jira/plugins/servlet/x"));
        site.plugins.items.add(item("jira.project.sidebar.plugins.navigation", "side", "/jira/projects/APP?selectedItem=x-page"));
        site.plugins.panels.add(panel("x-page", "<b>project panel</b>"));
        site.plugins.panels.add(panel("atl.jira.view.issue.right.context", "<b>issue panel</b>"));
        String project = as("nora").get("/projects/APP?selectedItem=x-page").body();
        assertThat(project).contains("<b>project panel</b>").contains("id=\"top\"").containsPattern("aui-nav-selected\"><a class=\"aui-nav-item\" id=\"side\"");
        String issue = as("nora").get("/browse/APP-2").body();
        assertThat(issue).containsPattern("(?s)<div class=\"module toggle-wrap\" id=\"panel\".*A &lt;label&gt;.*<b>issue panel</b>");
        assertThat(site.plugins.required).contains("jira.browse.project", "jira.view.issue", "atl.general");
        assertThat(as("nora").get("/projects/APP?selectedItem=nothing-here").statusCode()).isEqualTo(404);
    }

    private static WebItemView item(String section, String id, String url) {
        return new WebItemView("p:" + id, section, 10, id, "Label of " + id, "", url, "aui-icon", "", Map.of());
    }

    @Test
    public void administrationIsForAdministratorsAndAppsAskForThePasswordAgain() {
        assertThat(as("petra").get("/secure/admin/ViewApplicationProperties.jspa").statusCode()).isEqualTo(403);
        assertThat(as("petra").get("/plugins/servlet/upm").statusCode()).isEqualTo(403);
        Browser admin = as("admin");
        String ask = admin.get("/plugins/servlet/upm").headers().firstValue("Location").orElseThrow();
        assertThat(ask).isEqualTo("/jira/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination=%2Fplugins%2Fservlet%2Fupm");
        admin.get(ask.substring("/jira".length()));
        assertThat(admin.submit("/secure/admin/WebSudoAuthenticate.jspa", Map.of("webSudoPassword", "wrong")).statusCode()).isEqualTo(401);
        HttpResponse<String> right = admin.submit("/secure/admin/WebSudoAuthenticate.jspa", Map.of("webSudoPassword", "admin", "webSudoDestination", "/plugins/servlet/upm"));
        assertThat(right.headers().firstValue("Location")).hasValue("/jira/plugins/servlet/upm");
        assertThat(admin.get("/plugins/servlet/upm").body()).contains("id=\"upm-upload-form\"").contains("id=\"websudo-banner\"");
    }

    @Test
    public void theAppManagerSaysWhyItRefusesAFileOrAKey() {
        Browser admin = as("admin");
        admin.get("/secure/admin/WebSudoAuthenticate!default.jspa");
        assertThat(admin.upload("/plugins/servlet/upm/upload", "plugin", "no jar").headers().firstValue("Location")).as("the password comes first")
                .hasValueSatisfying(place -> assertThat(place).contains("WebSudoAuthenticate"));
        admin.submit("/secure/admin/WebSudoAuthenticate.jspa", Map.of("webSudoPassword", "admin"));
        admin.get("/plugins/servlet/upm");
        HttpResponse<String> file = admin.upload("/plugins/servlet/upm/upload", "plugin", "no jar");
        assertThat(file.statusCode()).isEqualTo(400);
        assertThat(file.body()).contains("role=\"alert\"").contains("no plugins here");
        assertThat(admin.upload("/plugins/servlet/upm/upload", "plugin", "").statusCode()).as("nothing chosen").isEqualTo(400);
        assertThat(admin.submit("/plugins/servlet/upm/disable", Map.of("key", "not.there")).statusCode()).isEqualTo(404);
        assertThat(admin.post("/plugins/servlet/upm/uninstall", Map.of("key", "not.there")).statusCode()).as("without the token").isEqualTo(403);
    }

    @Test
    public void theLanguageIsTheUsersChoice() {
        Browser ulla = as("ulla");
        ulla.get("/secure/ViewProfile.jspa");
        ulla.submit("/secure/UpdateUserPreferences.jspa", Map.of("userLocale", "zh-CN"));
        assertThat(ulla.get("/browse/APP-2").body()).contains("<html lang=\"zh-CN\"").contains("经办人").contains("待处理");
        assertThat(as("nora").get("/browse/APP-2").body()).contains("Assignee");
        assertThat(site.browser().get("/login.jsp", "Accept-Language", "zh-CN").body()).contains("登录您的账户");
    }

    @Test
    public void assetsAreServedOnceAndThenOnlyIfTheyChanged() {
        HttpResponse<String> first = site.browser().get("/host/assets/host/host.css");
        assertThat(first.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
        assertThat(site.browser().get("/host/assets/host/host.css", "If-None-Match", first.headers().firstValue("ETag").orElseThrow()).statusCode()).isEqualTo(304);
        assertThat(site.browser().get("/host/assets/../host.properties").statusCode()).isNotEqualTo(200);
    }
}
