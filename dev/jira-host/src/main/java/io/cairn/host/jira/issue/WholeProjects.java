package io.cairn.host.jira.issue;

import io.cairn.host.jira.change.ChangeFeed;
import io.cairn.host.jira.error.ForbiddenException;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.permission.GlobalPermission;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.permission.RoleMembers;
import io.cairn.host.jira.permission.SecurityLevel;
import io.cairn.host.jira.project.Component;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.project.ProjectChanged;
import io.cairn.host.jira.project.Projects;
import io.cairn.host.jira.project.Version;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.store.Writing;
import io.cairn.host.jira.user.User;
import java.util.ArrayList;
import java.util.List;

/** Changes of a project that reach all its issues. Only administrators of Jira may. */
public final class WholeProjects {
    private final Store store;
    private final Issues issues;
    private final Projects projects;
    private final Permissions permissions;
    private final IssueWork work;
    private final ChangeFeed feed;

    public WholeProjects(Store store, Issues issues, Projects projects, Permissions permissions, IssueWork work, ChangeFeed feed) {
        this.store = store;
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
        this.work = work;
        this.feed = feed;
    }

    /** Gives a project another key; all its issues follow and are still found by the old one. No issue events, as in Jira. */
    public Project changeKey(User actor, long projectId, String key) {
        requireAdministrator(actor);
        projects.checkKey(key);
        return store.write(writing -> {
            Project before = existing(writing, projectId);
            List<String> oldKeys = new ArrayList<>(before.oldKeys());
            oldKeys.add(before.key());
            Project after = writing.put(Project.KIND, new Project(projectId, key, oldKeys, before.name(), before.description(),
                    before.leadKey(), before.archived()));
            issues.ofProject(projectId).forEach(issue -> writing.put(Issue.KIND, rekeyed(issue, key)));
            writing.afterCommit(() -> feed.publish(new ProjectChanged(actor, before, after)));
            return after;
        });
    }

    /** Removes a project with everything in it. One event for the project, none for its issues, as in Jira. */
    public void delete(User actor, long projectId) {
        requireAdministrator(actor);
        store.write(writing -> {
            Project project = existing(writing, projectId);
            issues.ofProject(projectId).forEach(issue -> work.removeSilently(writing, issue));
            store.table(Version.KIND).stream().filter(version -> version.projectId() == projectId)
                    .forEach(version -> writing.remove(Version.KIND, version.id()));
            store.table(Component.KIND).stream().filter(component -> component.projectId() == projectId)
                    .forEach(component -> writing.remove(Component.KIND, component.id()));
            permissions.levels(projectId).forEach(level -> writing.remove(SecurityLevel.KIND, level.id()));
            permissions.roles().forEach(role -> writing.remove(RoleMembers.KIND, permissions.members(projectId, role.id()).id()));
            writing.remove(Project.KIND, projectId);
            writing.afterCommit(() -> feed.publish(new ProjectChanged(actor, project, null)));
            return project;
        });
    }

    private static Issue rekeyed(Issue issue, String projectKey) {
        List<String> oldKeys = new ArrayList<>(issue.oldKeys());
        oldKeys.add(issue.key());
        return issue.rebuild().key(projectKey + "-" + issue.number()).oldKeys(oldKeys).build();
    }

    private static Project existing(Writing writing, long projectId) {
        return writing.get(Project.KIND, projectId)
                .orElseThrow(() -> new NotFoundException(Problem.general("jira.error.project.missing", projectId)));
    }

    private void requireAdministrator(User actor) {
        if (!permissions.hasGlobal(actor, GlobalPermission.ADMINISTER)) {
            throw new ForbiddenException(Problem.general("jira.error.admin.only"));
        }
    }
}
