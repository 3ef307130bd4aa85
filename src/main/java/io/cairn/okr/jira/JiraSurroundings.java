package io.cairn.okr.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Read from Jira's own caches, which all nodes share. */
final class JiraSurroundings implements Surroundings {
    private final ConstantsManager constants;
    private final ProjectManager projects;
    private final CustomFieldManager fields;
    private final UserManager users;
    private final IssueManager issues;

    JiraSurroundings(ConstantsManager constants, ProjectManager projects, CustomFieldManager fields, UserManager users, IssueManager issues) {
        this.constants = constants;
        this.projects = projects;
        this.fields = fields;
        this.users = users;
        this.issues = issues;
    }

    @Override
    public Map<Thing, String> now(Collection<UserKey> people) {
        Map<Thing, String> now = new HashMap<>();
        constants.getStatuses().forEach(status -> now.put(new Thing(Kind.STATUS, status.getId()), Categories.of(status).name()));
        // whether archived ones are in the list at all is not known of every version; either way archiving one is seen
        projects.getProjects().forEach(project -> now.put(new Thing(Kind.PROJECT, project.getId().toString()), project.isArchived() ? "archived" : ""));
        fields.getCustomFieldObjects().forEach(field -> now.put(new Thing(Kind.FIELD, field.getId()), ""));
        people.stream().filter(this::away).forEach(key -> now.put(new Thing(Kind.PERSON, key.value()), ""));
        return now;
    }

    @Override
    public boolean hasIssues(Thing project) {
        return issues.getIssueCountForProject(Long.valueOf(project.id())) > 0;
    }

    private boolean away(UserKey key) {
        ApplicationUser user = users.getUserByKey(key.value());
        return user == null || !user.isActive();
    }
}
