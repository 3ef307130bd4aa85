package io.cairn.host.jira.data;

import io.cairn.host.jira.constant.CustomField;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueBuilder;
import io.cairn.host.jira.issue.IssueLink;
import io.cairn.host.jira.issue.Rank;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.store.Writing;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes issues, links and histories of the lines. What points outside the set is left out and counted. */
final class IssueSeed {
    private final Writing writing;
    private final Shift shift;
    private final ConstantSeed constants;
    private final ProjectSeed projects;
    private final PeopleSeed people;
    private final SprintSeed sprints;
    private final HistorySeed histories;
    private final Map<String, SourceIssue> byKey = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<Long, Issue> made = new LinkedHashMap<>();
    private final Set<IssueLink> links = new LinkedHashSet<>();
    private int droppedLinks;
    private int orphans;
    private int droppedEpics;

    IssueSeed(Writing writing, Shift shift, ConstantSeed constants, ProjectSeed projects, PeopleSeed people, SprintSeed sprints) {
        this.writing = writing;
        this.shift = shift;
        this.constants = constants;
        this.projects = projects;
        this.people = people;
        this.sprints = sprints;
        histories = new HistorySeed(writing, shift, constants);
    }

    /** Takes all lines. Open issues rank first, then the most recently updated. */
    void take(List<SourceIssue> source) {
        source.forEach(issue -> {
            byKey.put(issue.key(), issue);
            ids.put(issue.key(), issue.id());
        });
        source.stream().sorted(Comparator.comparing((SourceIssue issue) -> issue.name("resolution") != null)
                .thenComparing(SourceIssue::updated, Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(SourceIssue::id)).forEach(this::make);
        source.forEach(this::takeLinks);
        source.forEach(histories::take);
        source.forEach(issue -> writing.reserve("project:" + projects.project(issue.projectKey()).id(), issue.number()));
    }

    private void make(SourceIssue source) {
        Project project = projects.project(source.projectKey());
        Long parent = parent(source);
        boolean orphan = parent == null && source.field("issuetype").path("subtask").asBoolean();
        orphans += orphan ? 1 : 0;
        Instant updated = shift.moment(source.updated());
        IssueBuilder issue = new IssueBuilder().id(source.id()).key(source.key()).projectId(project.id()).parentId(parent)
                .typeId(constants.type(orphan ? "Task" : source.name("issuetype"))).summary(Objects.requireNonNullElse(source.text("summary"), source.key()))
                .description(source.text("description")).statusId(constants.status(source.name("status")))
                .resolutionId(constants.resolution(source.name("resolution"))).priorityId(constants.priority(source.name("priority")))
                .created(Objects.requireNonNullElse(shift.moment(source.moment("created")), updated)).updated(updated)
                .resolved(resolved(source, updated)).dueDate(shift.day(source.day("duedate")))
                .fixVersionIds(projects.versions(project, source.names("fixVersions")))
                .affectedVersionIds(projects.versions(project, source.names("versions")))
                .componentIds(projects.components(project, source.names("components"))).labels(source.labels());
        people(issue, source);
        planning(issue, source);
        made.put(source.id(), issue.build());
    }

    private Instant resolved(SourceIssue source, Instant updated) {
        Instant at = shift.moment(source.moment("resolutiondate"));
        return source.name("resolution") == null ? null : Objects.requireNonNullElse(at, updated);
    }

    private void people(IssueBuilder issue, SourceIssue source) {
        String reporter = people.key(source.name("reporter"));
        issue.assigneeKey(people.key(source.name("assignee"))).reporterKey(reporter).creatorKey(reporter);
    }

    private void planning(IssueBuilder issue, SourceIssue source) {
        boolean epic = "Epic".equals(source.name("issuetype"));
        String name = Objects.requireNonNullElse(source.text(CustomField.EPIC_NAME.fieldId()),
                Objects.requireNonNullElse(source.text("summary"), source.key()));
        issue.epicName(epic ? name : null).epicId(epic(source)).sprintIds(sprints.of(source))
                .storyPoints(source.decimal(CustomField.STORY_POINTS.fieldId())).originalEstimate(source.span("timeoriginalestimate"))
                .remainingEstimate(source.span("timeestimate")).timeSpent(source.span("timespent"))
                .rank(Rank.ofNumber(writing.next("rank", 0)));
    }

    private Long parent(SourceIssue source) {
        String key = source.field("parent").path("key").asText();
        SourceIssue parent = byKey.get(key);
        boolean fits = parent != null && parent.projectKey().equals(source.projectKey()) && !parent.field("issuetype").path("subtask").asBoolean()
                && source.field("issuetype").path("subtask").asBoolean();
        return fits ? ids.get(key) : null;
    }

    private Long epic(SourceIssue source) {
        String key = source.text(CustomField.EPIC_LINK.fieldId());
        if (key == null) {
            return null;
        }
        boolean fits = byKey.containsKey(key) && "Epic".equals(byKey.get(key).name("issuetype")) && !key.equals(source.key())
                && !"Epic".equals(source.name("issuetype"));
        droppedEpics += fits ? 0 : 1;
        return fits ? ids.get(key) : null;
    }

    /** Each link stands with both its issues: taken once. */
    private void takeLinks(SourceIssue source) {
        source.all("issuelinks").forEach(link -> {
            boolean outward = link.has("outwardIssue");
            Long other = ids.get(link.path(outward ? "outwardIssue" : "inwardIssue").path("key").asText());
            long type = constants.linkType(link.path("type").path("name").asText());
            if (other == null) {
                droppedLinks++;
            } else if (other != source.id()) {
                links.add(new IssueLink(0, type, outward ? source.id() : other, outward ? other : source.id()));
            }
        });
    }

    /** The issues made so far, by rank. */
    List<Issue> issues() {
        return List.copyOf(made.values());
    }

    /** Replaces an issue made before. */
    void replace(Issue issue) {
        made.put(issue.id(), issue);
    }

    /** Puts everything into the store. */
    ImportReport finish() {
        made.values().forEach(issue -> {
            writing.put(Issue.KIND, issue);
            histories.makeUp(issue);
        });
        links.forEach(link -> writing.put(IssueLink.KIND,
                new IssueLink(writing.next("link", 1), link.typeId(), link.sourceId(), link.destinationId())));
        return new ImportReport(made.size(), links.size(), droppedLinks, orphans, droppedEpics, shift.weeks());
    }
}
