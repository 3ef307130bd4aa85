package io.cairn.host.rest;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.CustomField;
import io.cairn.host.jira.constant.LinkType;
import io.cairn.host.jira.issue.Change;
import io.cairn.host.jira.issue.Comment;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueLink;
import io.cairn.host.jira.user.User;
import io.cairn.host.jira.workflow.Transition;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Issues in Jira's JSON, as far as the reader may see them and what belongs to them. */
final class IssueJson {
    private final Jira jira;
    private final RestCall call;
    private final Views views;
    private final User reader;

    IssueJson(Jira jira, RestCall call) {
        this.jira = jira;
        this.call = call;
        this.views = new Views(jira, call);
        this.reader = call.user();
    }

    /** @param expand {@code changelog}, {@code transitions} */
    Map<String, Object> issue(Issue issue, FieldChoice choice, Set<String> expand) {
        Map<String, Object> view = Json.object("expand", "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations,transitions",
                "id", Long.toString(issue.id()), "self", views.self("issue/" + issue.id()), "key", issue.key(), "fields", fields(issue, choice));
        if (expand.contains("changelog")) {
            view.put("changelog", changelog(issue));
        }
        if (expand.contains("transitions")) {
            view.put("transitions", transitions(issue, true));
        }
        return view;
    }

    /** Steps one may take now. @param withFields tells what each asks for */
    List<Map<String, Object>> transitions(Issue issue, boolean withFields) {
        return jira.workflows().available(reader, issue).stream().map(step -> transition(issue, step, withFields)).toList();
    }

    private Map<String, Object> transition(Issue issue, Transition step, boolean withFields) {
        Map<String, Object> view = Json.object("id", Integer.toString(step.id()), "name", step.name(), "to", views.status(jira.constants().status(step.toStatusId()).orElseThrow()));
        if (withFields) {
            Map<String, Object> fields = Json.object();
            if (step.asksResolution()) {
                fields.put("resolution", Json.object("required", !issue.isResolved(), "schema", Json.object("type", "resolution", "system", "resolution"),
                        "name", "Resolution", "operations", List.of("set"), "allowedValues", jira.constants().resolutions().stream().map(views::resolution).toList()));
            }
            view.put("fields", fields);
        }
        return view;
    }

    private Map<String, Object> changelog(Issue issue) {
        List<Map<String, Object>> histories = jira.issues().history(issue.id()).stream().map(this::change).toList();
        return Json.object("startAt", 0, "maxResults", histories.size(), "total", histories.size(), "histories", histories);
    }

    private Map<String, Object> change(Change change) {
        Map<String, Object> view = Json.object("id", Long.toString(change.id()));
        if (change.authorKey() != null) {
            view.put("author", views.user(change.authorKey()));
        }
        view.put("created", Json.moment(change.created()));
        view.put("items", change.items().stream().map(item -> Json.object("field", item.field(), "fieldtype", item.fieldType(),
                "from", item.from(), "fromString", item.fromText(), "to", item.to(), "toString", item.toText())).toList());
        return view;
    }

    Map<String, Object> comment(Comment comment) {
        return Json.object("self", views.self("issue/" + comment.issueId() + "/comment/" + comment.id()), "id", Long.toString(comment.id()),
                "author", views.user(comment.authorKey()), "body", comment.body(), "updateAuthor", views.user(comment.authorKey()),
                "created", Json.moment(comment.created()), "updated", Json.moment(comment.updated()));
    }

    Map<String, Object> fields(Issue issue, FieldChoice choice) {
        Fields fields = new Fields(choice);
        described(issue, fields);
        dated(issue, fields);
        fields.put("assignee", () -> views.user(issue.assigneeKey()));
        fields.put("reporter", () -> views.user(issue.reporterKey()));
        fields.put("creator", () -> views.user(issue.creatorKey()));
        fields.put("labels", issue::labels);
        fields.put("components", () -> each(issue.componentIds(), jira.components()::byId, views::component));
        fields.put("fixVersions", () -> each(issue.fixVersionIds(), jira.versions()::byId, views::version));
        fields.put("versions", () -> each(issue.affectedVersionIds(), jira.versions()::byId, views::version));
        related(issue, fields);
        planned(issue, fields);
        return fields.values();
    }

    private void described(Issue issue, Fields fields) {
        fields.put("summary", issue::summary);
        fields.put("description", issue::description);
        fields.put("issuetype", () -> views.type(jira.constants().issueType(issue.typeId()).orElseThrow()));
        fields.put("project", () -> views.project(jira.projects().byId(issue.projectId()).orElseThrow()));
        fields.put("status", () -> views.status(jira.constants().status(issue.statusId()).orElseThrow()));
        fields.put("resolution", () -> optional(issue.resolutionId(), jira.constants()::resolution, views::resolution));
        fields.put("priority", () -> optional(issue.priorityId(), jira.constants()::priority, views::priority));
        if (issue.securityLevelId() != null) {
            fields.put("security", () -> optional(issue.securityLevelId(), jira.permissions()::level,
                    level -> Json.object("self", views.self("securitylevel/" + level.id()), "id", Long.toString(level.id()), "name", level.name(),
                            "description", level.description())));
        }
    }

    private static void dated(Issue issue, Fields fields) {
        fields.put("created", () -> Json.moment(issue.created()));
        fields.put("updated", () -> Json.moment(issue.updated()));
        fields.put("resolutiondate", () -> Json.moment(issue.resolved()));
        fields.put("duedate", () -> issue.dueDate() == null ? null : issue.dueDate().toString());
        fields.put("timeoriginalestimate", () -> seconds(issue.originalEstimate()));
        fields.put("timeestimate", () -> seconds(issue.remainingEstimate()));
        fields.put("timespent", () -> seconds(issue.timeSpent()));
    }

    private void related(Issue issue, Fields fields) {
        if (issue.isSubTask()) {
            fields.put("parent", () -> jira.issues().byId(issue.parentId()).filter(this::seen).map(this::brief).orElse(null));
        }
        fields.put("subtasks", () -> jira.issues().subTasks(issue.id()).stream().filter(this::seen).map(this::brief).toList());
        fields.put("issuelinks", () -> jira.issues().links(issue.id()).stream().map(link -> link(issue, link)).filter(Objects::nonNull).toList());
        fields.optional("comment", () -> {
            List<Map<String, Object>> comments = jira.issues().comments(issue.id()).stream().map(this::comment).toList();
            return Json.object("comments", comments, "maxResults", comments.size(), "total", comments.size(), "startAt", 0);
        });
    }

    private void planned(Issue issue, Fields fields) {
        fields.put(CustomField.EPIC_LINK.fieldId(), () -> Optional.ofNullable(issue.epicId()).flatMap(jira.issues()::byId).filter(this::seen).map(Issue::key).orElse(null));
        fields.put(CustomField.EPIC_NAME.fieldId(), issue::epicName);
        fields.put(CustomField.STORY_POINTS.fieldId(), issue::storyPoints);
        fields.put(CustomField.SPRINT.fieldId(), () -> issue.sprintIds().isEmpty() ? null : each(issue.sprintIds(), jira.sprints()::byId, views::sprintText));
        fields.put(CustomField.RANK.fieldId(), issue::rank);
        for (Map.Entry<Long, BigDecimal> number : issue.numbers().entrySet()) {
            fields.put("customfield_" + number.getKey(), number::getValue);
        }
    }

    /** One link as seen from an issue; null if the other end may not be seen. */
    private Map<String, Object> link(Issue issue, IssueLink link) {
        LinkType type = jira.constants().linkType(link.typeId()).orElseThrow();
        String end = link.sourceId() == issue.id() ? "outwardIssue" : "inwardIssue";
        return jira.issues().byId(link.other(issue.id())).filter(this::seen)
                .map(other -> Json.object("id", Long.toString(link.id()), "self", views.self("issueLink/" + link.id()), "type", views.linkType(type), end, brief(other))).orElse(null);
    }

    /** An issue where it is only mentioned. */
    Map<String, Object> brief(Issue issue) {
        Fields fields = new Fields(FieldChoice.of(List.of("summary", "status", "priority", "issuetype")));
        described(issue, fields);
        return Json.object("id", Long.toString(issue.id()), "key", issue.key(), "self", views.self("issue/" + issue.id()), "fields", fields.values());
    }

    private boolean seen(Issue issue) {
        return jira.permissions().sees(reader, issue);
    }

    private static Long seconds(Duration span) {
        return span == null ? null : span.toSeconds();
    }

    private static <I, T> Map<String, Object> optional(I id, Function<I, Optional<T>> find, Function<T, Map<String, Object>> view) {
        return Optional.ofNullable(id).flatMap(find).map(view).orElse(null);
    }

    private static <T, V> List<V> each(List<Long> ids, Function<Long, Optional<T>> find, Function<T, V> view) {
        List<V> all = new ArrayList<>();
        ids.forEach(id -> find.apply(id).map(view).ifPresent(all::add));
        return all;
    }
}
