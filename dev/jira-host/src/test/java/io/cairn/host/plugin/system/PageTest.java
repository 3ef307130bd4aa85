package io.cairn.host.plugin.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.host.plugin.PageResources;
import java.net.http.HttpResponse;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class PageTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @Rule
    public final TestHost host = new TestHost();

    @Before
    public void install() throws Exception {
        host.install(TestJar.notes().module("<rest key='rest' path='/notes' version='1.0'/>")
                .reference("renderer", "com.atlassian.templaterenderer.TemplateRenderer")
                .module("<servlet key='servlet' class='com.example.notes.NotesServlet'><url-pattern>/notes/*</url-pattern></servlet>")
                .text("templates/page.vm", "<html><head><title>$i18n.getText('notes.title')</title><meta name=\"decorator\" content=\"atl.general\"></head>"
                        + "<body>at $path</body></html>")
                .module("<webwork1 key='actions' class='java.lang.Object'><actions><action name='com.example.notes.NotesAction' alias='Notes' roles-required='use'>"
                        + "<view name='input'>/templates/form.vm</view><view name='success'>/templates/done.vm</view></action></actions></webwork1>")
                .module("<velocity-allowlist key='calls'><method>com.example.notes.NotesAction#getText()</method></velocity-allowlist>")
                .text("templates/form.vm", "<form><input type=\"hidden\" name=\"atl_token\" value=\"$atl_token\"></form>")
                .text("templates/done.vm", "saved $action.text")
                .module("<web-resource key='base'><resource type='download' name='base.js' location='/js/base.js'/></web-resource>")
                .module("<web-resource key='page'><dependency>com.atlassian.auiplugin:ajs</dependency><dependency>com.example.notes:base</dependency>"
                        + "<transformation extension='js'><transformer key='jsI18n'/></transformation>"
                        + "<resource type='download' name='page.js' location='/js/page.js'/><resource type='download' name='page.css' location='/css/page.css'/>"
                        + "<resource type='download' name='images/' location='images'/><data key='notes' class='com.example.notes.NotesData'/>"
                        + "<context>jira.view.issue</context></web-resource>")
                .text("js/base.js", "var base = 1;").text("css/page.css", ".x { color: red }").text("images/a.svg", "<svg/>")
                .text("js/page.js", "a(AJS.I18n.getText('notes.title'), AJS.I18n.getText(\"notes.of\", 1, 2), WRM.I18n.getText('notes.refused'));"));
    }

    @Test // jira-platform.md C.6
    public void aServletsPageGetsTheFrameItAsksFor() throws Exception {
        HttpResponse<String> page = host.get("/plugins/servlet/notes/some/where");

        assertThat(page.body()).isEqualTo("[atl.general|Notes]at /some/where");
    }

    @Test // jira-platform.md C.6, SEC7
    public void aServletWithoutAnnotationIsForLicensedPeople() throws Exception {
        host.visitor = null;
        assertThat(host.get("/plugins/servlet/notes").statusCode()).isEqualTo(401);
        host.visitor = TestHost.UNLICENSED;
        assertThat(host.get("/plugins/servlet/notes").statusCode()).isEqualTo(403);
    }

    @Test // jira-platform.md C.7
    public void anActionShowsItsForm() throws Exception {
        assertThat(host.get("/secure/Notes!default.jspa").body()).isEqualTo("<form><input type=\"hidden\" name=\"atl_token\" value=\"token\"></form>");
    }

    @Test // jira-platform.md C.7
    public void anActionThatChangesSomethingNeedsTheTokenAndTheMethod() throws Exception {
        assertThat(host.get("/secure/Notes.jspa?text=a&atl_token=token").statusCode()).isEqualTo(405);
        assertThat(host.send("POST", "/secure/Notes.jspa", "text=a", "Content-Type", FORM).statusCode()).isEqualTo(403);
        assertThat(host.send("POST", "/secure/Notes.jspa", "text=a&atl_token=other", "Content-Type", FORM).statusCode()).isEqualTo(403);
        assertThat(host.get("/secure/Notes!forgotten.jspa").statusCode()).isEqualTo(405);
        assertThat(host.get("/rest/notes/1.0/notes").body()).isEqualTo("[]");

        HttpResponse<String> saved = host.send("POST", "/secure/Notes.jspa", "text=%3Ca%3E&times=2&atl_token=token", "Content-Type", FORM);

        assertThat(saved.body()).isEqualTo("saved &lt;a&gt;");
        assertThat(host.get("/rest/notes/1.0/notes").body()).isEqualTo("[\"<a>\",\"<a>\"]");
    }

    @Test // jira-platform.md C.7
    public void anActionSendsAnonymousPeopleToTheLogInPage() throws Exception {
        host.visitor = null;

        HttpResponse<String> sent = host.get("/secure/Notes!default.jspa");

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElseThrow()).contains("/jira/login.jsp?os_destination=/jira/secure/Notes!default.jspa");
    }

    @Test
    public void anActionOfNobodyIsNotFound() throws Exception {
        assertThat(host.get("/secure/Other.jspa").statusCode()).isEqualTo(404);
        assertThat(host.get("/secure/Notes!unknown.jspa").statusCode()).isEqualTo(404);
    }

    @Test // jira-platform.md C.5
    public void aPageGetsTheResourcesOfItsContextDependenciesFirst() {
        try (PageResources page = host.container().webResources().open()) {
            page.requireContext("jira.view.issue");

            assertThat(page.scripts()).hasSize(2);
            assertThat(page.scripts().get(0)).startsWith("/jira/download/batch/com.example.notes:base/com.example.notes:base.js");
            assertThat(page.styles()).hasSize(1);
            assertThat(page.data()).containsEntry("com.example.notes:page.notes", "{\"count\":0,\"tag\":\"</script>\"}");
            assertThat(page.headHtml()).doesNotContain("\"</script>").contains("\\u003c/script>");
        }
    }

    @Test // jira-platform.md C.5
    public void scriptsAreServedWithTextsInTheLanguageOfThePage() throws Exception {
        String address = "/download/batch/com.example.notes:page/com.example.notes:page.js?locale=";

        assertThat(host.get(address + "en").body()).contains("a(\"Notes\", AJS.format(\"{0} of {1}\", 1, 2), \"That's refused\")");
        assertThat(host.get(address + "zh-CN").body()).contains("a(\"笔记\"");
        assertThat(host.get("/download/resources/com.example.notes:page/images/a.svg").body()).isEqualTo("<svg/>");
        assertThat(host.get("/download/resources/com.example.notes:page/images/../js/base.js").statusCode()).isNotEqualTo(200);
        assertThat(host.get("/download/host/wrm.js").statusCode()).isEqualTo(200);
    }
}
