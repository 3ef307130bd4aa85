package io.cairn.okr.access;

import io.cairn.okr.jira.People;
import io.cairn.okr.jira.ProjectView;
import io.cairn.okr.jira.Projects;
import io.cairn.okr.jira.Rights;
import io.cairn.okr.model.ForbiddenException;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;

/**
 * Who may see and change what. What one may not see answers exactly as what does not exist: with
 * {@link NotFoundException}; what one may see but not do with {@link ForbiddenException}.
 */
public final class Access {
    private final People people;
    private final Rights rights;
    private final Projects projects;
    private final Objectives objectives;
    private final KeyResults keyResults;

    public Access(People people, Rights rights, Projects projects, Objectives objectives, KeyResults keyResults) {
        this.people = people;
        this.rights = rights;
        this.projects = projects;
        this.objectives = objectives;
        this.keyResults = keyResults;
    }

    /** Who makes the current request. @throws ForbiddenException for nobody */
    public UserKey caller() {
        return people.caller().orElseThrow(() -> new ForbiddenException("okr.error.login"));
    }

    /** The person's rights, for asking about many things at once; not to be kept. */
    public Viewer of(UserKey who) {
        return new Viewer(who, rights, projects);
    }

    /** @throws ForbiddenException unless the person counts as a user of this Jira */
    public Viewer toUse(UserKey who) {
        Viewer viewer = of(who);
        allow(viewer.isUser(), "okr.error.forbidden.user");
        return viewer;
    }

    /** @throws ForbiddenException unless the person administers this Jira */
    public Viewer toAdministerJira(UserKey who) {
        Viewer viewer = toUse(who);
        allow(viewer.administersJira(), "okr.error.forbidden.cycle");
        return viewer;
    }

    /** For what keeps the app itself in order. @throws ForbiddenException for all but administrators of Jira */
    public void toMaintain(UserKey who) {
        allow(toUse(who).administersJira(), "okr.error.forbidden.admin");
    }

    public ProjectView toSee(UserKey who, String projectKey) {
        return projects.byKey(who, projectKey).filter(project -> of(who).isUser()).orElseThrow(() -> missing(projectKey));
    }

    public Objective toSee(UserKey who, ObjectiveId id) {
        return toSee(of(who), id);
    }

    public Placed toSee(UserKey who, KeyResultId id) {
        return toSee(of(who), id);
    }

    /** @throws NotFoundException if the project is hidden or missing */
    public Viewer toCreateIn(UserKey who, Home home) {
        Viewer viewer = toUse(who);
        if (!viewer.sees(home)) {
            throw missing(home);
        }
        allow(viewer.createsIn(home), home.isCompany() ? "okr.error.forbidden.company" : "okr.error.forbidden.project");
        return viewer;
    }

    public Objective toChange(UserKey who, ObjectiveId id) {
        Viewer viewer = of(who);
        Objective objective = toSee(viewer, id);
        allow(viewer.changes(objective), "okr.error.forbidden.objective");
        return objective;
    }

    public Placed toChange(UserKey who, KeyResultId id) {
        Viewer viewer = of(who);
        Placed placed = toSee(viewer, id);
        allow(viewer.changes(placed.objective(), placed.keyResult()), "okr.error.forbidden.key-result");
        return placed;
    }

    public Placed toCheckIn(UserKey who, KeyResultId id) {
        Viewer viewer = of(who);
        Placed placed = toSee(viewer, id);
        allow(viewer.checksIn(placed.objective(), placed.keyResult()), "okr.error.forbidden.check-in");
        return placed;
    }

    /** @throws ForbiddenException with the text behind {@code key} unless it holds */
    public static void allow(boolean holds, String key) {
        if (!holds) {
            throw new ForbiddenException(key);
        }
    }

    /** For a viewer at hand, whose rights are known already. */
    public Placed toSee(Viewer viewer, KeyResultId id) {
        KeyResult keyResult = keyResults.byId(id).orElseThrow(() -> missing(id));
        Objective objective = objectives.byId(keyResult.objective()).filter(viewer::sees).orElseThrow(() -> missing(id));
        return new Placed(keyResult, objective);
    }

    /** For a viewer at hand, whose rights are known already. */
    public Objective toSee(Viewer viewer, ObjectiveId id) {
        return objectives.byId(id).filter(viewer::sees).orElseThrow(() -> missing(id));
    }

    private static NotFoundException missing(Object what) {
        return new NotFoundException(String.valueOf(what));
    }
}
