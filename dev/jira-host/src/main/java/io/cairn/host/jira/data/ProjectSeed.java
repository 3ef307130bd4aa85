package io.cairn.host.jira.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.board.BoardColumn;
import io.cairn.host.jira.constant.Status;
import io.cairn.host.jira.constant.StatusCategory;
import io.cairn.host.jira.permission.Role;
import io.cairn.host.jira.permission.SecurityLevel;
import io.cairn.host.jira.project.Component;
import io.cairn.host.jira.project.Components;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.project.Projects;
import io.cairn.host.jira.project.Version;
import io.cairn.host.jira.project.Versions;
import io.cairn.host.jira.store.Writing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Projects, the largest first, with versions, components, a board and, the first, a security level. */
final class ProjectSeed {
    /** Names are not in the data; these are what the keys stood for. */
    private static final Map<String, String> NAMES = Map.of("TIMOB", "Titanium SDK", "AC", "Appcelerator", "ALOY", "Alloy", "MOD", "Titanium Modules",
            "DAEMON", "Appc Daemon", "DEMO", "Demo");
    private static final Predicate<Status> CHECKING = status -> status.name().matches("(?i).*(review|test|\\bqa\\b|verif).*");
    private final Writing writing;
    private final Shift shift;
    private final PeopleSeed people;
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final Map<String, Long> versions = new TreeMap<>();
    private final Map<String, Long> components = new TreeMap<>();
    private final Map<Long, Long> boards = new LinkedHashMap<>();
    private SecurityLevel internal;

    ProjectSeed(Writing writing, List<SourceIssue> source, Shift shift, PeopleSeed people, List<Status> statuses) {
        this.writing = writing;
        this.shift = shift;
        this.people = people;
        sizes(source).forEach(key -> put(key, statuses));
        source.forEach(this::putParts);
    }

    private static List<String> sizes(List<SourceIssue> source) {
        Map<String, Long> sizes = source.stream().collect(Collectors.groupingBy(SourceIssue::projectKey, Collectors.counting()));
        return source.isEmpty() ? List.of("DEMO")
                : sizes.keySet().stream().sorted(Comparator.comparing((String key) -> -sizes.get(key)).thenComparing(key -> key)).toList();
    }

    private void put(String key, List<Status> statuses) {
        int place = projects.size();
        long id = writing.next("project", Projects.FIRST_ID);
        Project project = new Project(id, key, List.of(), NAMES.getOrDefault(key, key), "", people.lead(place), false);
        projects.put(key, writing.put(Project.KIND, project));
        people.roles(id, place);
        long boardId = writing.next("board", 1);
        writing.put(Board.KIND, new Board(boardId, key + " board", id, "project = " + key + " ORDER BY Rank ASC", columns(statuses)));
        boards.put(id, boardId);
        SecurityLevel level = new SecurityLevel(writing.next("securityLevel", 10000), id, "Internal", "Only those who work on the project",
                Set.of(Role.ADMINISTRATORS.id(), Role.DEVELOPERS.id()));
        writing.put(SecurityLevel.KIND, level);
        internal = internal == null ? level : internal;
    }

    private static List<BoardColumn> columns(List<Status> statuses) {
        Predicate<Status> started = status -> status.category() == StatusCategory.INDETERMINATE;
        List<BoardColumn> columns = new ArrayList<>(List.of(
                column("To Do", statuses, status -> status.category() == StatusCategory.NEW || status.category() == StatusCategory.UNDEFINED),
                column("In Progress", statuses, started.and(CHECKING.negate())),
                column("In Review", statuses, started.and(CHECKING)),
                column("Done", statuses, status -> status.category() == StatusCategory.DONE)));
        columns.removeIf(column -> column.statusIds().isEmpty());
        return columns;
    }

    private static BoardColumn column(String name, List<Status> statuses, Predicate<Status> which) {
        return new BoardColumn(name, statuses.stream().filter(which).map(Status::id).toList());
    }

    private void putParts(SourceIssue issue) {
        Project project = projects.get(issue.projectKey());
        issue.all("fixVersions").forEach(version -> versions.computeIfAbsent(part(project, version.path("name").asText()), k -> put(project, version)));
        issue.all("versions").forEach(version -> versions.computeIfAbsent(part(project, version.path("name").asText()), k -> put(project, version)));
        issue.names("components").forEach(name -> components.computeIfAbsent(part(project, name), k -> putComponent(project, name)));
    }

    private long put(Project project, JsonNode version) {
        long id = writing.next("version", Versions.FIRST_ID);
        String day = SourceIssue.textOf(version.path("releaseDate"));
        LocalDate release = day == null ? null : shift.day(LocalDate.parse(day));
        writing.put(Version.KIND, new Version(id, project.id(), version.path("name").asText(), "", null, release,
                version.path("released").asBoolean(), version.path("archived").asBoolean(), release == null ? 1_000_000 + id : release.toEpochDay()));
        return id;
    }

    private long putComponent(Project project, String name) {
        long id = writing.next("component", Components.FIRST_ID);
        writing.put(Component.KIND, new Component(id, project.id(), name, "", null));
        return id;
    }

    private static String part(Project project, String name) {
        return project.id() + ":" + name.toLowerCase(Locale.ROOT);
    }

    /** Projects, the largest first. */
    List<Project> inOrder() {
        return List.copyOf(projects.values());
    }

    Project project(String key) {
        return projects.get(key);
    }

    long board(long projectId) {
        return boards.get(projectId);
    }

    /** The level of the largest project. */
    SecurityLevel internal() {
        return internal;
    }

    List<Long> versions(Project project, List<String> names) {
        return names.stream().map(name -> versions.get(part(project, name))).distinct().toList();
    }

    List<Long> components(Project project, List<String> names) {
        return names.stream().map(name -> components.get(part(project, name))).distinct().toList();
    }
}
