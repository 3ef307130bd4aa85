package io.cairn.host.jira.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.host.jira.constant.CustomField;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.sprint.SprintState;
import io.cairn.host.jira.store.Writing;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sprints of the data, on the board of the project that has most issues in each, and work in flight.
 *
 * <p>The data ends with a sprint that ran out weeks before the last change, and two of the three large projects have no open sprint. So that
 * boards show work, each of the three largest gets one sprint of two weeks that spans today: the data's own active one moved
 * there, or a made-up one. It takes in the most recently updated unresolved issues, started ones first, and those of its open issues that
 * nobody of the demo works on are assigned to the demo's developers in turn.
 */
final class SprintSeed {
    private static final String FIELD = CustomField.SPRINT.fieldId();
    private static final int IN_FLIGHT = 12;
    private static final Duration LENGTH = Duration.ofDays(14);
    private final Writing writing;
    private final Shift shift;
    private final ProjectSeed projects;
    private final Map<Long, Sprint> sprints = new TreeMap<>();

    SprintSeed(Writing writing, List<SourceIssue> source, Shift shift, ProjectSeed projects) {
        this.writing = writing;
        this.shift = shift;
        this.projects = projects;
        Map<Long, Map<String, Long>> used = new HashMap<>();
        Map<Long, JsonNode> found = new TreeMap<>();
        source.forEach(issue -> issue.all(FIELD).forEach(sprint -> {
            found.put(sprint.path("id").asLong(), sprint);
            used.computeIfAbsent(sprint.path("id").asLong(), id -> new TreeMap<>()).merge(issue.projectKey(), 1L, Long::sum);
        }));
        found.forEach((id, sprint) -> put(read(id, sprint, home(used.get(id)))));
        found.keySet().stream().max(Long::compare).ifPresent(last -> writing.reserve("sprint", last));
    }

    private Project home(Map<String, Long> used) {
        return projects.project(used.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
    }

    private Sprint read(long id, JsonNode sprint, Project home) {
        SprintState state = SprintState.valueOf(sprint.path("state").asText("closed").toUpperCase(Locale.ROOT));
        return new Sprint(id, sprint.path("name").asText(), state, projects.board(home.id()), shift.moment(SourceIssue.moment(sprint.path("startDate"))),
                shift.moment(SourceIssue.moment(sprint.path("endDate"))), shift.moment(SourceIssue.moment(sprint.path("completeDate"))), "");
    }

    private Sprint put(Sprint sprint) {
        sprints.put(sprint.id(), sprint);
        return writing.put(Sprint.KIND, sprint);
    }

    /** Ids of the sprints of an issue, oldest first. */
    List<Long> of(SourceIssue issue) {
        return issue.all(FIELD).stream().map(sprint -> sprint.path("id").asLong()).distinct().toList();
    }

    /** Makes work in flight; returns the issues that changed for it. */
    List<Issue> startWork(List<Issue> issues, Set<String> startedStatuses, List<String> developers, Clock clock) {
        List<Issue> changed = new ArrayList<>();
        projects.inOrder().stream().limit(3).forEach(project -> {
            List<Issue> open = issues.stream().filter(issue -> issue.projectId() == project.id() && !issue.isResolved() && !issue.isSubTask()).toList();
            if (!open.isEmpty()) {
                Sprint current = put(current(project, clock));
                changed.addAll(filled(current, open, startedStatuses, developers));
            }
        });
        return changed;
    }

    private Sprint current(Project project, Clock clock) {
        long boardId = projects.board(project.id());
        ZonedDateTime now = ZonedDateTime.now(clock);
        Instant start = now.minusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(LocalTime.of(9, 0)).toInstant();
        if (start.isAfter(now.toInstant())) {
            start = start.minus(Duration.ofDays(7));
        }
        Sprint base = sprints.values().stream().filter(sprint -> sprint.boardId() == boardId && sprint.state() == SprintState.ACTIVE)
                .max(Comparator.comparing(Sprint::id)).orElseGet(() -> new Sprint(writing.next("sprint", 1), project.key() + " current sprint",
                        SprintState.ACTIVE, boardId, null, null, null, ""));
        return base.in(SprintState.ACTIVE, start, start.plus(LENGTH), null);
    }

    private static List<Issue> filled(Sprint sprint, List<Issue> open, Set<String> startedStatuses, List<String> developers) {
        List<Issue> own = open.stream().filter(issue -> issue.sprintIds().contains(sprint.id())).toList();
        Comparator<Issue> order = Comparator.comparing((Issue issue) -> !startedStatuses.contains(issue.statusId()))
                .thenComparing(Issue::updated, Comparator.reverseOrder()).thenComparing(Issue::id);
        Stream<Issue> more = open.stream().filter(issue -> !own.contains(issue) && issue.epicName() == null).sorted(order)
                .limit(Math.max(0, IN_FLIGHT - own.size()));
        List<Issue> all = Stream.concat(own.stream(), more).collect(Collectors.toList());
        List<Issue> changed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            changed.add(all.get(i).rebuild().sprintIds(with(all.get(i).sprintIds(), sprint.id()))
                    .assigneeKey(developers.get(i % developers.size())).build());
        }
        return changed;
    }

    private static List<Long> with(List<Long> ids, long id) {
        return ids.contains(id) ? ids : Stream.concat(ids.stream(), Stream.of(id)).toList();
    }
}
