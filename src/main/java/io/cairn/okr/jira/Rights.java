package io.cairn.okr.jira;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.UserKey;

/** What Jira lets people do; false for anybody unknown or not active, and for what does not exist. */
public interface Rights {
    /** Whether the person counts as a user of this Jira. */
    boolean mayUse(UserKey who);

    boolean mayBrowse(UserKey who, ProjectId project);

    /** Jira's permission "Administer Projects". */
    boolean administers(UserKey who, ProjectId project);

    /** Jira's global permission "Jira Administrators"; system administrators have it too. */
    boolean administersJira(UserKey who);

    /** Whether the person may see and edit the issue. */
    boolean mayEdit(UserKey who, IssueId issue);

    /** Whether there is a project whose issues the person may edit. */
    boolean editsSomewhere(UserKey who);
}
