package io.cairn.okr.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Read from Jira's own caches, which all nodes share. */
final class JiraSurroundings implements Surroundings {
    private final ConstantsManager constants;
    private final ProjectManager projects;
    private final CustomFieldManager fields;
    private final UserManager users;

    JiraSurroundings(ConstantsManager constants, ProjectManager projects, CustomFieldManager fields, UserManager users) {
        this.constants = constants;
        this.projects = projects;
        this.fields = fields;
        this.users = users;
    }

    @Override
    public String now(Collection<UserKey> people) {
        return Stream.of(
                constants.getStatuses().stream().map(status -> status.getId() + "=" + Categories.of(status)),
                projects.getProjects().stream().map(JiraSurroundings::project),
                fields.getCustomFieldObjects().stream().map(field -> field.getId()),
                people.stream().filter(this::away).map(UserKey::value))
                .flatMap(each -> each).distinct().sorted().collect(Collectors.joining(" "));
    }

    /** Whether archived ones are in the list at all is not known of every version; either way archiving one is seen. */
    private static String project(Project project) {
        return (project.isArchived() ? "archived " : "project ") + project.getId();
    }

    private boolean away(UserKey key) {
        ApplicationUser user = users.getUserByKey(key.value());
        return user == null || !user.isActive();
    }
}
