package io.cairn.host.plugin.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.SqlCount;
import io.cairn.host.plugin.WebItemView;
import io.cairn.host.plugin.WebPanelView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mockito;

public class FragmentTest {
    private static final String ALLOWED = "<velocity-allowlist key='calls'><method>com.example.notes.NoteView#getText()</method></velocity-allowlist>";

    @Rule
    public final TestHost host = new TestHost();

    private void addNote(String text) throws Exception {
        host.send("POST", "/rest/notes/1.0/notes", "{\"text\":\"" + text + "\"}", "Content-Type", "application/json");
    }

    private static TestJar jar() {
        return TestJar.notes().module("<rest key='rest' path='/notes' version='1.0'/>");
    }

    private WebPanelView panel(String template) throws Exception {
        host.install(jar().module(ALLOWED).text("templates/panel.vm", template)
                .module("<web-panel key='panel' location='atl.jira.view.issue.right.context'><label key='notes.title'/>"
                        + "<context-provider class='com.example.notes.NotesContext'/><resource type='velocity' name='view' location='/templates/panel.vm'/></web-panel>"));
        addNote("<i>one</i>");
        return host.container().fragments().panels("atl.jira.view.issue.right.context", Map.of()).get(0);
    }

    private List<Complaints.Kind> complaints() {
        return host.container().complaints().all().stream().map(Complaints.Complaint::kind).toList();
    }

    @Test // jira-platform.md C.4, C.19
    public void aPanelShowsWhatItsTemplateMaySee() throws Exception {
        WebPanelView panel = panel("#foreach($note in $notes)<p>$note.text</p>#end $markupHtml $i18n.getText('notes.of', 1, $notes.size(), '')");

        assertThat(panel.html()).isEqualTo("<p>&lt;i&gt;one&lt;/i&gt;</p> <b>bold</b> 1 of 1");
        assertThat(panel.label()).isEqualTo("Notes");
        assertThat(complaints()).isEmpty();
    }

    @Test // jira-platform.md C.19, trap 11
    public void aCallThatIsNotListedStaysAsItIsWrittenAndIsReported() throws Exception {
        WebPanelView panel = panel("#foreach($note in $notes)$note.secret $note.getSecret() $note.class.name#end");

        assertThat(panel.html()).isEqualTo("$note.secret $note.getSecret() $note.class.name");
        assertThat(complaints()).contains(Complaints.Kind.BLOCKED_CALL);
    }

    @Test // jira-platform.md C.19
    public void aMethodThatIsNotThePluginsCannotBeListed() {
        TestJar foreign = jar().module("<velocity-allowlist key='calls'><method>com.atlassian.jira.issue.Issue#getSummary()</method></velocity-allowlist>")
                .imports("com.atlassian.jira.issue");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> host.install(foreign)).hasMessageContaining("not a class of the plugin");
    }

    @Test // jira-platform.md C.3
    public void aLinkKnowsTheVariablesOfItsPlace() throws Exception {
        host.install(jar().module("<web-item key='item' section='jira.issue.tools' weight='5'><label key='notes.title'/>"
                + "<link linkId='notes-link'>/notes?issue=$issue.key&amp;project=$project.key</link><param name='iconClass' value='icon'/></web-item>")
                .module("<web-item key='first' section='jira.issue.tools' weight='1'><label>First</label><link>https://example.com</link></web-item>"));
        Issue issue = Mockito.mock(Issue.class);
        Mockito.when(issue.getKey()).thenReturn("APP-7");
        Project project = Mockito.mock(Project.class);
        Mockito.when(project.getKey()).thenReturn("APP");

        List<WebItemView> items = host.container().fragments().items("jira.issue.tools", Map.of("issue", issue, "project", project));

        assertThat(items).extracting(WebItemView::id).containsExactly("first", "notes-link");
        assertThat(items).extracting(WebItemView::url).containsExactly("https://example.com", "/jira/notes?issue=APP-7&project=APP");
        assertThat(items.get(1).iconClass()).isEqualTo("icon");
    }

    @Test // jira-platform.md C.3
    public void conditionsDecideWhatIsSeen() throws Exception {
        host.install(jar().module("<web-item key='some' section='jira.issue.tools'><label>Some</label><link>/x</link><condition class='com.example.notes.HasNotes'/></web-item>")
                .module("<web-item key='none' section='jira.issue.tools'><label>None</label><link>/x</link>"
                        + "<condition class='com.example.notes.HasNotes' invert='true'/></web-item>")
                .module("<web-item key='either' section='jira.issue.tools'><label>Either</label><link>/x</link><conditions type='OR'>"
                        + "<condition class='com.example.notes.HasNotes' invert='true'/><condition class='com.example.notes.HasNotes'/></conditions></web-item>"));

        assertThat(labels()).containsExactlyInAnyOrder("None", "Either");
        addNote("one");
        assertThat(labels()).containsExactlyInAnyOrder("Some", "Either");
    }

    private List<String> labels() {
        return host.container().fragments().items("jira.issue.tools", Map.of()).stream().map(WebItemView::label).toList();
    }

    @Test // jira-platform.md C.13
    public void aPanelMayBeThePageOfAProjectThatTheSidebarLinksTo() throws Exception {
        host.install(jar().module("<web-item key='side' section='jira.project.sidebar.plugins.navigation'><label>Notes</label>"
                + "<link>/projects/$pathEncodedProjectKey?selectedItem=notes-page</link></web-item>")
                .module("<web-panel key='page' location='notes-page'><resource type='static' name='view'><![CDATA[<div id='notes'></div>]]></resource></web-panel>"));

        assertThat(host.container().fragments().hasPanels("notes-page")).isTrue();
        assertThat(host.container().fragments().panels("notes-page", Map.of()).get(0).html()).isEqualTo("<div id='notes'></div>");
        assertThat(host.container().fragments().items("jira.project.sidebar.plugins.navigation", Map.of("pathEncodedProjectKey", "APP")).get(0).url())
                .isEqualTo("/jira/projects/APP?selectedItem=notes-page");
    }

    @Test // jira-platform.md C, trap 22
    public void textsAreReadAsLatin1() throws Exception {
        host.install(jar().text("i18n/notes_de.properties", "notes.title=Nöte")
                .module("<web-item key='item' section='jira.issue.tools'><label key='notes.title'/><link>/x</link></web-item>"));

        host.locale = Locale.SIMPLIFIED_CHINESE;
        assertThat(labels()).containsExactly("笔记");
        host.locale = Locale.GERMAN;
        assertThat(labels()).containsExactly("NÃ¶te");
        host.locale = Locale.FRENCH;
        assertThat(labels()).containsExactly("Notes");
    }

    @Test
    public void theStatementsOfAPanelAreCounted() throws Exception {
        panel("$notes.size()");

        int statements = SqlCount.during(() -> host.container().fragments().panels("atl.jira.view.issue.right.context", Map.of()));

        assertThat(statements).isEqualTo(1);
    }
}
