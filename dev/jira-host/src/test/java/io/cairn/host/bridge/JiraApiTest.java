package io.cairn.host.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.TestJira;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueEdit;
import io.cairn.host.plugin.HostService;
import io.cairn.host.plugin.system.Ground;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

/** Jira's Java API over a small Jira, as a plugin meets it. */
public class JiraApiTest {
    private final Jira jira = TestJira.empty();
    private final Ground ground = new Ground(user -> user == null ? Locale.US : jira.users().byKey(user.getKey()).orElseThrow().localeOr(Locale.US));
    private final List<HostService<?>> services = JiraApi.services(jira, ground, URI.create("http://localhost:1/jira"));

    @Test
    public void usersKeepTheirKeyWhenRenamed() {
        ApplicationUser before = user("dev1");
        jira.users().rename(TestJira.user(jira, "admin"), before.getKey(), "daniel");
        ApplicationUser after = service(UserManager.class).getUserByKey(before.getKey());
        assertThat(after).isEqualTo(before).extracting(ApplicationUser::getName).isEqualTo("daniel");
        assertThat(service(UserManager.class).getUserByName("dev1")).isNull();
    }

    @Test
    public void aUserWithoutAccountIsInactive() {
        assertThat(service(UserManager.class).getUserByKey("gone")).isNull();
        assertThat(service(UserManager.class).getUserByKeyEvenWhenUnknown("gone").isActive()).isFalse();
    }

    @Test
    public void issuesComeInTheAskedOrderWithNullForWhatIsMissing() {
        Issue first = TestJira.bug(jira, "First");
        Issue second = TestJira.bug(jira, "Second");
        assertThat(service(IssueManager.class).getIssueObjects(Arrays.asList(second.id(), -1L, first.id())))
                .extracting(issue -> issue == null ? null : issue.getKey()).containsExactly(second.key(), null, first.key());
    }

    @Test
    public void anEpicIsTheValueOfItsIssuesLink() {
        Issue epic = TestJira.make(jira, "Epic", new IssueEdit().summary("Epic").epicName("E"));
        Issue child = TestJira.make(jira, "Bug", new IssueEdit().summary("Child").epic(epic.id()));
        CustomField link = service(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType().getKey().endsWith("gh-epic-link")).findFirst().orElseThrow();
        assertThat(service(IssueManager.class).getIssueObject(child.id()).getCustomFieldValue(link)).isEqualTo(service(IssueManager.class).getIssueObject(epic.id()));
    }

    @Test
    public void statusesAreNamedInTheLanguageOfWhoeverActs() {
        Issue bug = TestJira.bug(jira, "Bug");
        service(JiraAuthenticationContext.class).setLoggedInUser(user("zoe"));
        assertThat(service(IssueManager.class).getIssueObject(bug.id()).getStatus().getNameTranslation()).isEqualTo("待处理");
        service(JiraAuthenticationContext.class).setLoggedInUser(user("lena"));
        assertThat(service(IssueManager.class).getIssueObject(bug.id()).getStatus().getNameTranslation()).isEqualTo("Open");
        service(JiraAuthenticationContext.class).clearLoggedInUser();
    }

    @Test
    public void searchAsksPermissionsUnlessToldNotTo() throws Exception {
        TestJira.bug(jira, "Bug");
        SearchService search = service(SearchService.class);
        SearchService.ParseResult query = search.parseQuery(user("nora"), "order by key");
        assertThat(search.search(user("nora"), query.getQuery(), PagerFilter.getUnlimitedFilter()).getTotal()).isZero();
        assertThat(search.searchOverrideSecurity(user("nora"), query.getQuery(), PagerFilter.getUnlimitedFilter()).getTotal()).isEqualTo(1);
        assertThat(search.searchCount(user("lena"), query.getQuery())).isEqualTo(1);
    }

    @Test
    public void badQueriesAreRefusedInTheUsersLanguage() {
        SearchService search = service(SearchService.class);
        assertThat(search.parseQuery(user("lena"), "project =").isValid()).isFalse();
        SearchService.ParseResult unknown = search.parseQuery(user("lena"), "project = NOPE");
        assertThat(search.validateQuery(user("lena"), unknown.getQuery()).getErrorMessages()).anyMatch(message -> message.contains("NOPE"));
        assertThat(search.validateQuery(user("zoe"), unknown.getQuery()).getErrorMessages())
                .isNotEqualTo(search.validateQuery(user("lena"), unknown.getQuery()).getErrorMessages());
    }

    @Test
    public void aChangeIsToldOnTheSavingThreadAloneAndInABundle() {
        Recorder recorder = new Recorder();
        ground.events().register(recorder);
        Issue bug = TestJira.bug(jira, "Bug");
        jira.issueWork().edit(TestJira.user(jira, "lena"), bug.id(), new IssueEdit().summary("Other"));
        assertThat(recorder.types).containsExactly(EventType.ISSUE_CREATED_ID, EventType.ISSUE_UPDATED_ID);
        assertThat(recorder.bundles).isEqualTo(2);
        assertThat(recorder.threads).containsOnly(Thread.currentThread());
    }

    @Test
    public void aDeletedProjectIsTold() {
        Recorder recorder = new Recorder();
        ground.events().register(recorder);
        jira.wholeProjects().delete(TestJira.user(jira, "admin"), TestJira.demo(jira).id());
        assertThat(recorder.deleted).containsExactly("DEMO");
        assertThat(service(ProjectManager.class).getProjectByCurrentKey("DEMO")).isNull();
    }

    @Test
    public void permissionsAreThoseOfTheProject() {
        PermissionManager permissions = service(PermissionManager.class);
        assertThat(permissions.getProjects(ProjectPermissions.ADMINISTER_PROJECTS, user("lena"))).extracting(project -> project.getKey()).contains("DEMO");
        assertThat(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, user("nora"))).isEmpty();
        assertThat(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, null)).isEmpty();
    }

    @Test
    public void whatTheHostDoesNotImitateIsAnError() {
        Issue bug = TestJira.bug(jira, "Bug");
        assertThatThrownBy(() -> service(IssueManager.class).getIssueObject(bug.id()).getVotes()).isInstanceOf(UnsupportedOperationException.class).hasMessageContaining("votes");
    }

    /** Listens as plugins do. */
    public static final class Recorder {
        private final List<Long> types = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();
        private final List<String> deleted = new ArrayList<>();
        private int bundles;

        @EventListener
        public void onIssue(IssueEvent event) {
            types.add(event.getEventTypeId());
            threads.add(Thread.currentThread());
        }

        @EventListener
        public void onIssues(IssueEventBundle bundle) {
            bundles++;
        }

        @EventListener
        public void onDeleted(ProjectDeletedEvent event) {
            deleted.add(event.getKey());
        }
    }

    private ApplicationUser user(String name) {
        return service(UserManager.class).getUserByName(name);
    }

    private <T> T service(Class<T> type) {
        return services.stream().filter(service -> service.type() == type).map(service -> type.cast(service.service())).findFirst().orElseThrow();
    }
}
