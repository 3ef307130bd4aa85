package io.cairn.host.jira.search;

import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.issue.Issues;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.project.Components;
import io.cairn.host.jira.project.Projects;
import io.cairn.host.jira.project.Versions;
import io.cairn.host.jira.sprint.Sprints;
import io.cairn.host.jira.user.Groups;
import io.cairn.host.jira.user.Users;
import java.time.Clock;

/** What the search looks things up in. */
public record SearchSetup(Constants constants, Projects projects, Versions versions, Components components, Sprints sprints, Issues issues,
                          Users users, Groups groups, Permissions permissions, Clock clock) {
    /** The search over all of it. */
    public Search open() {
        Things things = new Things(constants, projects, versions, components, sprints, issues, users, permissions);
        return new Search(issues, permissions, clock, new SearchFields(constants, issues, things),
                new Functions(projects, versions, sprints, issues, groups, constants));
    }
}
