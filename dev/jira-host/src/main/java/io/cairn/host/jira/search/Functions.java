package io.cairn.host.jira.search;

import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.Issues;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.project.Projects;
import io.cairn.host.jira.project.Version;
import io.cairn.host.jira.project.Versions;
import io.cairn.host.jira.sprint.SprintState;
import io.cairn.host.jira.sprint.Sprints;
import io.cairn.host.jira.user.Group;
import io.cairn.host.jira.user.Groups;
import io.cairn.host.jira.user.User;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The functions of JQL. */
final class Functions {
    private final Map<String, Function> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Projects projects;
    private final Versions versions;
    private final Sprints sprints;
    private final Issues issues;
    private final Groups groups;
    private final Constants constants;

    /** What a function takes and gives. */
    record Function(boolean list, int fewest, int most, BiFunction<Asker, List<String>, List<Literal>> values) {
    }

    Functions(Projects projects, Versions versions, Sprints sprints, Issues issues, Groups groups, Constants constants) {
        this.projects = projects;
        this.versions = versions;
        this.sprints = sprints;
        this.issues = issues;
        this.groups = groups;
        this.constants = constants;
        addPeople();
        addTimes();
        addPlans();
        byName.put("linkedIssues", new Function(true, 1, 9, this::linked));
    }

    /** The function of that name, whatever the case of its letters. */
    Optional<Function> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void addPeople() {
        byName.put("currentUser", new Function(false, 0, 0, (asker, args) -> asker.user() == null ? List.of()
                : List.of(Literal.text(asker.user().name()))));
        byName.put("membersOf", new Function(true, 1, 1, (asker, args) -> members(args.get(0))));
    }

    private List<Literal> members(String name) {
        Group group = groups.all().stream().filter(found -> found.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new InvalidException(Problem.general("jira.jql.function.group", "membersOf", name)));
        return group.members().stream().map(Literal::text).toList();
    }

    private void addTimes() {
        byName.put("now", new Function(false, 0, 0, (asker, args) -> List.of(Literal.id(asker.now().toEpochMilli()))));
        for (String period : List.of("day", "week", "month", "year")) {
            String name = period.substring(0, 1).toUpperCase(Locale.ROOT) + period.substring(1);
            byName.put("startOf" + name, new Function(false, 0, 1, (asker, args) -> edge(asker, period, false, "startOf" + name, args)));
            byName.put("endOf" + name, new Function(false, 0, 1, (asker, args) -> edge(asker, period, true, "endOf" + name, args)));
        }
    }

    private static List<Literal> edge(Asker asker, String period, boolean end, String name, List<String> args) {
        String increment = args.isEmpty() ? "" : args.get(0);
        return List.of(Literal.id(Moments.edge(asker, period, end, increment)
                .orElseThrow(() -> new InvalidException(Problem.general("jira.jql.function.increment", increment, name))).toEpochMilli()));
    }

    private void addPlans() {
        byName.put("openSprints", sprintsIn(SprintState.ACTIVE));
        byName.put("closedSprints", sprintsIn(SprintState.CLOSED));
        byName.put("futureSprints", sprintsIn(SprintState.FUTURE));
        byName.put("releasedVersions", new Function(true, 0, 99, (asker, args) -> versions(asker, "releasedVersions", args, Version::released)));
        byName.put("unreleasedVersions",
                new Function(true, 0, 99, (asker, args) -> versions(asker, "unreleasedVersions", args, version -> !version.released())));
    }

    private Function sprintsIn(SprintState state) {
        return new Function(true, 0, 0, (asker, args) -> sprints.in(state).stream().map(sprint -> Literal.id(sprint.id())).toList());
    }

    private List<Literal> versions(Asker asker, String name, List<String> projectNames, Predicate<Version> wanted) {
        Collection<Long> ids = projectNames.stream().map(project -> project(asker, name, project)).map(Project::id).toList();
        return versions.all().stream().filter(version -> !version.archived() && wanted.test(version))
                .filter(version -> ids.isEmpty() ? asker.browses(version.projectId()) : ids.contains(version.projectId()))
                .map(version -> Literal.id(version.id())).toList();
    }

    private Project project(Asker asker, String function, String name) {
        return projects.byKey(name).or(() -> projects.all().stream().filter(project -> project.name().equalsIgnoreCase(name)).findFirst())
                .filter(project -> asker.browses(project.id()))
                .orElseThrow(() -> new InvalidException(Problem.general("jira.jql.function.project", name, function)));
    }

    private List<Literal> linked(Asker asker, List<String> args) {
        Issue issue = issues.byKey(args.get(0)).filter(asker::sees)
                .orElseThrow(() -> new InvalidException(Problem.general("jira.jql.function.issue", args.get(0), "linkedIssues")));
        return new LinkedIssues(issues, constants).of(issue, args.subList(1, args.size())).map(Literal::id).toList();
    }

    /** Values of a function from outside. @throws InvalidException with what it complains about */
    static List<Literal> call(ContributedFunction function, User user, List<String> args) {
        List<String> complaints = function.complaints(user, args);
        if (!complaints.isEmpty()) {
            throw new InvalidException(Stream.of(String.join(" ", complaints)).map(text -> Problem.general("jira.jql.function.says", text)).toList());
        }
        return function.values(user, args);
    }
}
