package io.cairn.host.bridge;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.queue.MailQueue;
import io.cairn.host.jira.Jira;
import io.cairn.host.plugin.HostService;
import io.cairn.host.plugin.system.Ground;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** All of Jira's services that plugins may import, over one small Jira. */
public final class JiraApi {
    private JiraApi() {
    }

    /**
     * Makes the services and begins to tell listeners of Jira's events what is saved.
     *
     * @param baseUrl the site's address with its context path
     */
    public static List<HostService<?>> services(Jira jira, Ground ground, URI baseUrl) {
        I18nHelper.BeanFactory languages = ground.languages();
        Things things = new Things(jira, new Names(() -> jira.currentUser().get().map(user -> user.localeOr(Locale.US)).orElse(Locale.US)));
        jira.changes().subscribe(new EventBridge(things, ground.events())::tell);
        BridgedPermissions permissions = new BridgedPermissions(jira.permissions(), things);
        BridgedAuthentication authentication = new BridgedAuthentication(jira.currentUser(), things, languages);
        BridgedDates dates = new BridgedDates(new BridgedDates.Setting(things, authentication, languages));
        return List.of(
                new HostService<>(IssueManager.class, new BridgedIssues(jira, things)),
                new HostService<>(ChangeHistoryManager.class, new BridgedHistories(jira.issues(), things)),
                new HostService<>(ProjectManager.class, new BridgedProjects(jira.projects(), things)),
                new HostService<>(UserManager.class, new BridgedUsers(jira, things)),
                new HostService<>(UserSearchService.class, new BridgedUserSearch(jira, things)),
                new HostService<>(GroupManager.class, new BridgedGroups(jira, things)),
                new HostService<>(ConstantsManager.class, new BridgedConstants(jira.constants(), things)),
                new HostService<>(CustomFieldManager.class, new BridgedFields(jira.constants(), things)),
                new HostService<>(PermissionManager.class, permissions),
                new HostService<>(GlobalPermissionManager.class, permissions),
                new HostService<>(JiraAuthenticationContext.class, authentication),
                new HostService<>(SearchService.class, new BridgedSearch(jira.search(), things, languages)),
                new HostService<>(MailQueue.class, new BridgedMail(jira.mailBox())),
                new HostService<>(LocaleManager.class, user -> things.user(user).localeOr(Locale.US)),
                new HostService<>(AvatarService.class, new BridgedAvatars(baseUrl)),
                new HostService<>(DateTimeFormatter.class, dates),
                new HostService<>(DateTimeFormatterFactory.class, () -> dates));
    }
}
