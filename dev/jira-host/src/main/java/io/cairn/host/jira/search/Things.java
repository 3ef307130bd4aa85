package io.cairn.host.jira.search;

import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.jira.constant.Priority;
import io.cairn.host.jira.constant.Resolution;
import io.cairn.host.jira.constant.Status;
import io.cairn.host.jira.constant.StatusCategory;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.Issues;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.permission.SecurityLevel;
import io.cairn.host.jira.project.Component;
import io.cairn.host.jira.project.Components;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.project.Projects;
import io.cairn.host.jira.project.Version;
import io.cairn.host.jira.project.Versions;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.sprint.Sprints;
import io.cairn.host.jira.user.User;
import io.cairn.host.jira.user.Users;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a value of JQL names: by id first if it is a number, else by name first. Finds nothing the asker does not see. */
final class Things {
    private final Constants constants;
    private final Projects projects;
    private final Versions versions;
    private final Components components;
    private final Sprints sprints;
    private final Issues issues;
    private final Users users;
    private final Permissions permissions;

    Things(Constants constants, Projects projects, Versions versions, Components components, Sprints sprints, Issues issues, Users users,
           Permissions permissions) {
        this.constants = constants;
        this.projects = projects;
        this.versions = versions;
        this.components = components;
        this.sprints = sprints;
        this.issues = issues;
        this.users = users;
        this.permissions = permissions;
    }

    Collection<Long> projects(Asker asker, Literal literal) {
        return found(literal, projects::byId, text -> Stream.concat(projects.byKey(text).stream(),
                projects.all().stream().filter(project -> project.name().equalsIgnoreCase(text))))
                .filter(project -> asker.browses(project.id())).map(Project::id).collect(Collectors.toSet());
    }

    Collection<Long> issues(Asker asker, Literal literal) {
        return found(literal, issues::byId, text -> issues.byKey(text).stream()).filter(asker::sees).map(Issue::id).toList();
    }

    Collection<Long> epics(Asker asker, Literal literal) {
        Collection<Long> byKey = issues(asker, literal);
        return !byKey.isEmpty() ? byKey : issues.all().filter(issue -> literal.text().equalsIgnoreCase(issue.epicName()))
                .filter(asker::sees).map(Issue::id).toList();
    }

    Collection<Long> levels(Asker asker, Literal literal) {
        return found(literal, id -> permissions.level(id), text -> projects.all().stream().flatMap(project ->
                permissions.levels(project.id()).stream()).filter(level -> level.name().equalsIgnoreCase(text)))
                .filter(level -> asker.visibility() == null || asker.visibility().levelIds().contains(level.id()))
                .map(SecurityLevel::id).toList();
    }

    Collection<String> statuses(Asker asker, Literal literal) {
        return constant(literal, constants::status, constants::statusNamed, Status::id);
    }

    Collection<String> resolutions(Asker asker, Literal literal) {
        return constant(literal, constants::resolution, constants::resolutionNamed, Resolution::id);
    }

    Collection<String> priorities(Asker asker, Literal literal) {
        return constant(literal, constants::priority, constants::priorityNamed, Priority::id);
    }

    Collection<String> types(Asker asker, Literal literal) {
        return constant(literal, constants::issueType, constants::issueTypeNamed, IssueType::id);
    }

    Collection<StatusCategory> categories(Asker asker, Literal literal) {
        return Arrays.stream(StatusCategory.values()).filter(category -> category.label().equalsIgnoreCase(literal.text())
                || category.key().equalsIgnoreCase(literal.text()) || String.valueOf(category.id()).equals(literal.text())).toList();
    }

    Collection<String> users(Asker asker, Literal literal) {
        Optional<User> user = users.byName(literal.text()).or(() -> users.byKey(literal.text()));
        return user.map(found -> Set.of(found.key())).orElseGet(() -> users.all().stream()
                .filter(found -> found.displayName().equalsIgnoreCase(literal.text()) || found.email().equalsIgnoreCase(literal.text()))
                .map(User::key).collect(Collectors.toSet()));
    }

    Collection<Long> versions(Asker asker, Literal literal) {
        return found(literal, versions::byId, text -> versions.named(text).stream())
                .filter(version -> asker.browses(version.projectId())).map(Version::id).toList();
    }

    Collection<Long> components(Asker asker, Literal literal) {
        return found(literal, components::byId, text -> components.named(text).stream())
                .filter(component -> asker.browses(component.projectId())).map(Component::id).toList();
    }

    Collection<Long> sprints(Asker asker, Literal literal) {
        return found(literal, sprints::byId, text -> sprints.named(text).stream()).map(Sprint::id).toList();
    }

    String projectKey(long id) {
        return projects.byId(id).map(Project::key).orElse("");
    }

    String displayName(String userKey) {
        return users.byKey(userKey).map(User::displayName).orElse(userKey);
    }

    long versionSequence(Long id) {
        return versions.byId(id).map(Version::sequence).orElse(Long.MAX_VALUE);
    }

    String componentName(Long id) {
        return components.byId(id).map(Component::name).orElse("");
    }

    private static <T> Stream<T> found(Literal literal, Function<Long, Optional<T>> byId, Function<String, Stream<T>> byName) {
        Optional<T> numbered = literal.text().matches("\\d{1,18}") ? byId.apply(Long.valueOf(literal.text())) : Optional.empty();
        if (literal.number() && numbered.isPresent()) {
            return numbered.stream();
        }
        List<T> named = byName.apply(literal.text()).toList();
        return named.isEmpty() ? numbered.stream() : named.stream();
    }

    private static <T> Collection<String> constant(Literal literal, Function<String, Optional<T>> byId, Function<String, Optional<T>> byName,
                                                   Function<T, String> id) {
        Optional<T> numbered = byId.apply(literal.text());
        Optional<T> named = byName.apply(literal.text());
        return (literal.number() ? numbered.or(() -> named) : named.or(() -> numbered)).map(id).map(List::of).orElse(List.of());
    }
}
