package io.cairn.okr.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The issues that have a value, whatever anybody's permissions, by queries of our own that name ids only. */
final class FieldIssues {
    /** Where more issues changed it is cheaper to take every value for one of theirs. */
    private static final int MOST_NAMED = 500;

    private final StoredIssues stored;
    private final ProjectManager projects;
    private final Sprints sprints;
    private final Queries queries;

    FieldIssues(IssueManager issues, ProjectManager projects, Sprints sprints, Queries queries) {
        stored = new StoredIssues(issues);
        this.projects = projects;
        this.sprints = sprints;
        this.queries = queries;
    }

    /** @see Issues#having */
    Optional<Set<IssueId>> having(FieldValue value) {
        return condition(value).flatMap(queries::all);
    }

    /** @see Issues#held */
    Set<FieldValue> held(Collection<FieldValue> values, Collection<IssueId> by) {
        List<Issue> there = values.isEmpty() ? List.of() : stored.byIds(by);
        if (there.size() > MOST_NAMED) {
            return Set.copyOf(values);
        }
        return there.isEmpty() ? Set.of() : values.stream().filter(value -> held(value, there)).collect(Collectors.toSet());
    }

    private boolean held(FieldValue value, List<Issue> by) {
        List<Issue> within = by.stream().filter(issue -> value.within().map(project -> issue.getProjectId().equals(project.value())).orElse(true)).toList();
        return !within.isEmpty() && value.match(
                version -> within.stream().anyMatch(issue -> has(issue.getFixVersions().stream().map(Version::getId), version.id())),
                component -> within.stream().anyMatch(issue -> has(issue.getComponents().stream().map(ProjectComponent::getId), component.id())),
                label -> found(label, within), sprint -> found(sprint, within));
    }

    private boolean found(FieldValue value, List<Issue> among) {
        String ids = among.stream().map(issue -> String.valueOf(issue.getId())).collect(Collectors.joining(", "));
        return condition(value).filter(condition -> queries.count(condition + " AND issue in (" + ids + ")") > 0).isPresent();
    }

    private Optional<String> condition(FieldValue value) {
        return value.match(
                version -> open(version.project()).filter(project -> has(versions(project), version.id()))
                        .map(project -> in(project) + "fixVersion = " + version.id()),
                component -> open(component.project()).filter(project -> has(components(project), component.id()))
                        .map(project -> in(project) + "component = " + component.id()),
                label -> open(label.project()).map(project -> in(project) + "labels = " + JqlNames.quoted(label.text())),
                sprint -> sprints.has(sprint.id()));
    }

    /** The search does not find the issues of an archived project, though they are as they were. */
    private Optional<Project> open(ProjectId id) {
        return Optional.ofNullable(projects.getProjectObj(id.value())).filter(project -> !project.isArchived());
    }

    private static String in(Project project) {
        return "project = " + project.getId() + " AND ";
    }

    private static Stream<Long> versions(Project project) {
        return project.getVersions().stream().map(Version::getId);
    }

    private static Stream<Long> components(Project project) {
        return project.getComponents().stream().map(ProjectComponent::getId);
    }

    private static boolean has(Stream<Long> ids, long wanted) {
        return ids.anyMatch(id -> id == wanted);
    }
}
