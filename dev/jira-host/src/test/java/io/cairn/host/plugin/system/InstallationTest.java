package io.cairn.host.plugin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.PluginException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Rule;
import org.junit.Test;

public class InstallationTest {
    @Rule
    public final TestHost host = new TestHost();

    private void refused(TestJar jar, Reason reason, String... words) {
        ThrowingCallable install = () -> host.install(jar);
        assertThatThrownBy(install).isInstanceOfSatisfying(PluginException.class, e -> assertThat(e.reason()).isEqualTo(reason)).hasMessageContainingAll(words);
        assertThat(host.container().plugins().list()).isEmpty();
    }

    @Test // jira-platform.md B.4
    public void anImportThatJiraDoesNotExportIsRefusedByName() {
        refused(TestJar.notes().imports("org.h2.jdbcx"), Reason.UNRESOLVED, "org.h2.jdbcx");
        refused(TestJar.notes().imports("io.cairn.host.jira"), Reason.UNRESOLVED, "io.cairn.host.jira");
        refused(TestJar.notes().imports("com.google.common.collect"), Reason.UNRESOLVED, "com.google.common.collect");
        refused(TestJar.notes().imports("org.glassfish.jersey.server"), Reason.UNRESOLVED, "org.glassfish.jersey.server");
        refused(TestJar.notes().imports("org.slf4j.helpers"), Reason.UNRESOLVED, "org.slf4j.helpers");
    }

    @Test
    public void anImportInAVersionThatJiraDoesNotHaveIsRefused() {
        refused(TestJar.notes().imports("org.slf4j;version=\"[1.7,2)\""), Reason.UNRESOLVED, "org.slf4j", "version");
    }

    @Test
    public void anOptionalImportMayBeMissing() throws Exception {
        assertThat(host.install(TestJar.notes().imports("org.h2.jdbcx;resolution:=optional")).enabled()).isTrue();
    }

    @Test // jira-platform.md B.2
    public void theKeyOfTheManifestMustBeThatOfTheDescriptor() {
        refused(TestJar.notes().manifestKey("com.example.other"), Reason.KEY_MISMATCH, "com.example.other", TestJar.KEY);
        refused(TestJar.notes().manifestKey(null), Reason.KEY_MISMATCH, "Atlassian-Plugin-Key");
    }

    @Test // jira-platform.md B.1
    public void componentsDoNotGoWithThePluginKey() {
        refused(TestJar.notes().module("<component key='c' class='x.Y'/>"), Reason.DESCRIPTOR, "component");
        refused(TestJar.notes().module("<component-import key='c' interface='x.Y'/>"), Reason.DESCRIPTOR, "component-import");
    }

    @Test // jira-platform.md D, trap 10
    public void aPlaceThatJiraDoesNotHaveIsRefusedByName() {
        refused(TestJar.notes().module("<web-item key='i' section='system.admin/typo'><label>x</label><link>/x</link></web-item>"), Reason.DESCRIPTOR, "system.admin/typo");
        refused(TestJar.notes().module("<web-section key='s' location='nowhere'><label>x</label></web-section>"), Reason.DESCRIPTOR, "nowhere");
        refused(TestJar.notes().module("<web-panel key='p' location='atl.issue'><resource type='static' name='view'>x</resource></web-panel>"),
                Reason.DESCRIPTOR, "atl.issue");
    }

    @Test
    public void whatADescriptorMayNotSayIsRefusedByName() {
        refused(TestJar.notes().module("<keyboard-shortcut key='k'/>"), Reason.DESCRIPTOR, "keyboard-shortcut");
        refused(TestJar.notes().module("<rest key='r' path='/x' version='1' colour='red'/>"), Reason.DESCRIPTOR, "colour");
        refused(TestJar.notes().module("<web-item key='i' section='jira.issue.tools'><lable/><link>/x</link></web-item>"), Reason.DESCRIPTOR, "lable");
    }

    @Test
    public void aClassThatIsMissingOrCannotBeMadeIsRefused() {
        refused(TestJar.notes().module(item("com.example.notes.Missing")), Reason.MODULE, "com.example.notes.Missing");
        refused(TestJar.notes().module(item("com.example.notes.NoteView")), Reason.MODULE, "com.atlassian.plugin.web.Condition");
        refused(TestJar.notes().module("<servlet key='s' class='com.example.notes.NotesServlet'><url-pattern>/n</url-pattern></servlet>"), Reason.MODULE, "TemplateRenderer");
    }

    private static String item(String condition) {
        return "<web-item key='i' section='jira.issue.tools'><label>x</label><link>/x</link><condition class='" + condition + "'/></web-item>";
    }

    @Test // jira-platform.md C.1
    public void activeObjectsInAConstructorAreRefused() {
        refused(TestJar.notes().bean("eager", "com.example.notes.EagerBean"), Reason.SPRING, "C.1");
    }

    @Test // jira-platform.md F.3
    public void aTableNameOfMoreThanThirtyCharactersIsRefused() {
        refused(TestJar.notes().module("<ao key='long'><entity>com.example.notes.LongNameEntity</entity></ao>"), Reason.MODULE, "NOTE_WITH_A_NAME_THAT_IS_TOO_LONG");
    }

    @Test // jira-platform.md B.3
    public void aServiceThatNobodyOffersIsRefusedUnlessOptional() throws Exception {
        refused(TestJar.notes().reference("webSudo", "com.atlassian.scheduler.JobRunner"), Reason.SPRING, "com.atlassian.scheduler.JobRunner");

        String optional = "<osgi:reference id='r' interface='com.atlassian.scheduler.JobRunner' availability='optional'/>";
        assertThat(host.install(TestJar.notes().beanXml(optional)).enabled()).isTrue();
    }

    @Test
    public void thePluginBeforeRunsOnWhenItsSuccessorIsRefused() throws Exception {
        host.install(TestJar.notes().module("<rest key='rest' path='/notes' version='1.0'/>"));

        assertThatThrownBy(() -> host.install(TestJar.notes().version("2.0").bean("eager", "com.example.notes.EagerBean"))).isInstanceOf(PluginException.class);

        assertThat(host.container().plugins().find(TestJar.KEY).orElseThrow().version()).isEqualTo("1.0");
        assertThat(host.get("/rest/notes/1.0/notes").statusCode()).isEqualTo(200);
    }

    @Test
    public void aFileThatIsNoJarIsRefused() {
        assertThatThrownBy(() -> host.container().plugins().install(new java.io.ByteArrayInputStream("no jar".getBytes())))
                .isInstanceOfSatisfying(PluginException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_PLUGIN));
    }
}
