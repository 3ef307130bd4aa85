package io.cairn.okr.access;

import io.cairn.okr.jira.ProjectView;
import io.cairn.okr.jira.Projects;
import io.cairn.okr.jira.Rights;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.UserKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One person and what that person may do. Asks Jira once for each project; lives no longer than one request.
 *
 * <p>Nobody sees a project's objectives without browsing the project, Jira administrators included: Jira does not let
 * them browse on their own either.
 */
public final class Viewer {
    private final UserKey key;
    private final Rights rights;
    private final Projects projects;
    private final boolean user;
    private final Map<ProjectId, Optional<ProjectView>> seen = new HashMap<>();
    private final Map<ProjectId, Boolean> administered = new HashMap<>();
    private final Map<IssueId, Boolean> edited = new HashMap<>();
    private Boolean jiraAdministrator;
    private Boolean editor;

    Viewer(UserKey key, Rights rights, Projects projects) {
        this.key = key;
        this.rights = rights;
        this.projects = projects;
        user = rights.mayUse(key);
    }

    public UserKey key() {
        return key;
    }

    /** Whether the person counts as a user of this Jira; who does not sees nothing. */
    public boolean isUser() {
        return user;
    }

    /** Whether the person sees what lives there: the company's for every user, a project's for who may browse it. */
    public boolean sees(Home home) {
        return user && home.project().map(project -> project(project).isPresent()).orElse(true);
    }

    public boolean sees(Objective objective) {
        return sees(objective.plan().home());
    }

    /** Empty if hidden or missing. */
    public Optional<ProjectView> project(ProjectId id) {
        return user ? seen.computeIfAbsent(id, project -> projects.byId(key, project)) : Optional.empty();
    }

    public boolean administersJira() {
        if (jiraAdministrator == null) {
            jiraAdministrator = user && rights.administersJira(key);
        }
        return jiraAdministrator;
    }

    /** Whether the person may set objectives there: the company's Jira administrators, a project's those who administer it too. */
    public boolean createsIn(Home home) {
        return sees(home) && (administersJira() || home.project().filter(this::administers).isPresent());
    }

    /** Whoever may set objectives there, and the owner. */
    public boolean changes(Objective objective) {
        return sees(objective) && (owns(objective) || createsIn(objective.plan().home()));
    }

    /** Whoever may change the objective, and the key result's owner. */
    public boolean changes(Objective objective, KeyResult keyResult) {
        return sees(objective) && (owns(keyResult) || changes(objective));
    }

    /** The same people as may change it. */
    public boolean checksIn(Objective objective, KeyResult keyResult) {
        return changes(objective, keyResult);
    }

    /** Whoever may change the key result, and whoever sees it and may edit the issue. */
    public boolean links(Objective objective, KeyResult keyResult, IssueId issue) {
        return sees(objective) && (changes(objective, keyResult) || edits(issue));
    }

    /** Whether the person may see and edit the issue. */
    public boolean edits(IssueId issue) {
        return user && edited.computeIfAbsent(issue, id -> rights.mayEdit(key, id));
    }

    /** Whether there can be issues the person may link to it. */
    public boolean linksSomething(Objective objective, KeyResult keyResult) {
        return keyResult.plan().followsIssues() && sees(objective)
                && (changes(objective, keyResult) || isEditor());
    }

    private boolean owns(Objective objective) {
        return objective.plan().owner().equals(key);
    }

    private boolean owns(KeyResult keyResult) {
        return keyResult.plan().owner().equals(key);
    }

    private boolean administers(ProjectId project) {
        return administered.computeIfAbsent(project, id -> rights.administers(key, id));
    }

    private boolean isEditor() {
        if (editor == null) {
            editor = rights.editsSomewhere(key);
        }
        return editor;
    }
}
