package io.cairn.host.bridge;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.cairn.host.jira.project.Projects;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds projects; asks no permission. There are no categories here. */
final class BridgedProjects implements ProjectManager {
    private final Projects projects;
    private final Things things;

    BridgedProjects(Projects projects, Things things) {
        this.projects = projects;
        this.things = things;
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : things.project(id);
    }

    /** Also by a key it had once. */
    @Override
    public Project getProjectObjByKey(String key) {
        return key == null || !key.equals(key.toUpperCase(Locale.ROOT)) ? null : getProjectObjByKeyIgnoreCase(key);
    }

    @Override
    public Project getProjectObjByKeyIgnoreCase(String key) {
        return projects.byKey(key).map(things::project).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return key == null ? null : projects.byCurrentKey(key).map(things::project).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKeyIgnoreCase(String key) {
        return key == null ? null : getProjectByCurrentKey(key.toUpperCase(Locale.ROOT));
    }

    @Override
    public Project getProjectObjByName(String name) {
        return getProjects().stream().filter(project -> project.getName().equalsIgnoreCase(name)).findFirst().orElse(null);
    }

    @Override
    public Set<String> getAllProjectKeys(Long id) {
        Set<String> keys = new LinkedHashSet<>();
        projects.byId(id).ifPresent(project -> {
            keys.add(project.key());
            keys.addAll(project.oldKeys());
        });
        return keys;
    }

    @Override
    public List<Project> getProjects() {
        return projects.all().stream().map(things::project).toList();
    }

    @Override
    public long getProjectCount() {
        return projects.all().size();
    }

    @Override
    public List<Project> getProjectsLeadBy(ApplicationUser lead) {
        return getProjects().stream().filter(project -> project.getLeadUserKey().equals(lead.getKey())).toList();
    }

    @Override
    public Collection<ProjectCategory> getAllProjectCategories() {
        return List.of();
    }

    @Override
    public ProjectCategory getProjectCategory(Long id) {
        return null;
    }

    @Override
    public ProjectCategory getProjectCategoryForProject(Project project) {
        return null;
    }

    @Override
    public Collection<Project> getProjectObjectsWithNoCategory() {
        return getProjects();
    }

    @Override
    public Collection<Project> getProjectsFromProjectCategory(ProjectCategory category) {
        return List.of();
    }
}
