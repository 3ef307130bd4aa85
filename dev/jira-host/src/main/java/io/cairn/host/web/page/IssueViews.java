package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.jira.constant.LinkType;
import io.cairn.host.jira.constant.Priority;
import io.cairn.host.jira.constant.Resolution;
import io.cairn.host.jira.issue.Change;
import io.cairn.host.jira.issue.ChangeItem;
import io.cairn.host.jira.issue.Comment;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueLink;
import io.cairn.host.jira.permission.SecurityLevel;
import io.cairn.host.jira.project.Component;
import io.cairn.host.jira.project.Version;
import io.cairn.host.jira.search.JqlQuery;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.user.User;
import io.cairn.host.web.security.Sessions;
import io.cairn.host.web.template.Texts;
import io.cairn.host.web.view.ActivityView;
import io.cairn.host.web.view.EpicView;
import io.cairn.host.web.view.FieldsView;
import io.cairn.host.web.view.IssueRow;
import io.cairn.host.web.view.LinkGroup;
import io.cairn.host.web.view.PersonView;
import io.cairn.host.web.view.StatusView;
import io.cairn.host.web.view.TypeView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Issues in the words of one reader. Shows only what that reader may see. */
public final class IssueViews {
    private static final int ACTIVITY = 60;

    private final Jira jira;
    private final Texts texts;
    private final User reader;

    public IssueViews(Jira jira, Texts texts, User reader) {
        this.jira = jira;
        this.texts = texts;
        this.reader = reader;
    }

    public IssueRow row(Issue issue) {
        return new IssueRow(issue.id(), issue.key(), summary(issue), type(issue), status(issue), person(issue.assigneeKey(), "user.unassigned"),
                priority(issue), resolution(issue), points(issue), issue.isResolved(), texts.day(issue.updated()), texts.iso(issue.updated()));
    }

    /** Rows of those issues that the reader may see. */
    public List<IssueRow> rows(List<Issue> issues) {
        return issues.stream().filter(issue -> jira.permissions().sees(reader, issue)).map(this::row).toList();
    }

    /** Two issues of the data set have none (its README). */
    public String summary(Issue issue) {
        return issue.summary() == null ? "" : issue.summary();
    }

    public TypeView type(Issue issue) {
        IssueType type = jira.constants().issueType(issue.typeId()).orElseThrow();
        return TypeView.of(type, texts);
    }

    public StatusView status(Issue issue) {
        return StatusView.of(jira.constants().status(issue.statusId()).orElseThrow(), texts);
    }

    /** @param absent key of the text for nobody */
    public PersonView person(String userKey, String absent) {
        Optional<User> user = Optional.ofNullable(userKey).flatMap(jira.users()::byKey);
        return user.map(found -> PersonView.of(found, texts)).orElseGet(() -> PersonView.of(user, texts.text(absent)));
    }

    public FieldsView fields(Issue issue, String base) {
        return new FieldsView(priority(issue), resolution(issue), names(issue.componentIds(), jira.components()::byId, Component::name),
                names(issue.fixVersionIds(), jira.versions()::byId, Version::name), affected(issue), labels(issue, base),
                Optional.ofNullable(issue.epicName()).orElse(""), names(issue.sprintIds(), jira.sprints()::byId, Sprint::name),
                issue.storyPoints() == null ? texts.text("none") : points(issue), security(issue), Optional.ofNullable(issue.description()).orElse(""),
                issue.dueDate() == null ? "" : texts.day(issue.dueDate()), texts.moment(issue.created()), texts.moment(issue.updated()),
                issue.resolved() == null ? "" : texts.moment(issue.resolved()));
    }

    /** The epic of an issue (a sub-task's is that of its parent), if the reader may see it. */
    public Optional<EpicView> epic(Issue issue) {
        return Optional.ofNullable(issue.epicId()).flatMap(jira.issues()::byId).filter(epic -> jira.permissions().sees(reader, epic))
                .map(epic -> new EpicView(epic.key(), epicName(epic)));
    }

    private String epicName(Issue epic) {
        return epic.epicName() == null || epic.epicName().isBlank() ? summary(epic) : epic.epicName();
    }

    /** Links by their words, each with the issues the reader may see. */
    public List<LinkGroup> links(Issue issue) {
        Map<String, List<Issue>> groups = new LinkedHashMap<>();
        for (IssueLink link : jira.issues().links(issue.id())) {
            LinkType type = jira.constants().linkType(link.typeId()).orElseThrow();
            jira.issues().byId(link.other(issue.id())).filter(other -> jira.permissions().sees(reader, other)).ifPresent(other ->
                    groups.computeIfAbsent(link.sourceId() == issue.id() ? type.outward() : type.inward(), words -> new ArrayList<>()).add(other));
        }
        return groups.entrySet().stream().map(group -> new LinkGroup(group.getKey(), rows(group.getValue()))).toList();
    }

    /** Comments and changes, newest first. */
    public List<ActivityView> activity(Issue issue) {
        Map<ActivityView, Instant> entries = new LinkedHashMap<>();
        for (Change change : jira.issues().history(issue.id())) {
            entries.put(change(issue, change), change.created());
        }
        for (Comment comment : jira.issues().comments(issue.id())) {
            entries.put(new ActivityView(person(comment.authorKey(), "user.anonymous"), issue.key(), summary(issue), texts.iso(comment.created()),
                    texts.moment(comment.created()), comment.body(), List.of()), comment.created());
        }
        return entries.entrySet().stream().sorted(Map.Entry.<ActivityView, Instant>comparingByValue(Comparator.reverseOrder()))
                .limit(ACTIVITY).map(Map.Entry::getKey).toList();
    }

    /** One save of an issue. */
    public ActivityView change(Issue issue, Change change) {
        return new ActivityView(person(change.authorKey(), "user.anonymous"), issue.key(), summary(issue), texts.iso(change.created()),
                texts.moment(change.created()), "", change.items().stream().map(this::line).toList());
    }

    private String line(ChangeItem item) {
        return texts.text("issue.change", fieldName(item.field()), shown(item, item.fromText()), shown(item, item.toText()));
    }

    private String fieldName(String field) {
        return texts.named("history.", field);
    }

    private String shown(ChangeItem item, String value) {
        if (value == null || value.isEmpty()) {
            return texts.text("none");
        }
        return item.field().equals("status") ? texts.named("status.", value) : value;
    }

    private String affected(Issue issue) {
        return issue.affectedVersionIds().isEmpty() ? "" : names(issue.affectedVersionIds(), jira.versions()::byId, Version::name);
    }

    private <T> String names(List<Long> ids, Function<Long, Optional<T>> find, Function<T, String> name) {
        return ids.isEmpty() ? texts.text("none") : ids.stream().flatMap(id -> find.apply(id).stream()).map(name).collect(Collectors.joining(", "));
    }

    private static List<FieldsView.Label> labels(Issue issue, String base) {
        return issue.labels().stream().map(label -> new FieldsView.Label(label, base + "/issues/?jql=" + Sessions.encode(JqlQuery.ALL.and("labels", label).toJql()))).toList();
    }

    private String priority(Issue issue) {
        return Optional.ofNullable(issue.priorityId()).flatMap(jira.constants()::priority).map(Priority::name)
                .map(name -> texts.named("priority.", name)).orElse(texts.text("none"));
    }

    private String resolution(Issue issue) {
        return Optional.ofNullable(issue.resolutionId()).flatMap(jira.constants()::resolution).map(Resolution::name)
                .map(name -> texts.named("resolution.", name)).orElse(texts.text("field.unresolved"));
    }

    private static String points(Issue issue) {
        BigDecimal points = issue.storyPoints();
        return points == null ? "" : points.stripTrailingZeros().toPlainString();
    }

    private String security(Issue issue) {
        return Optional.ofNullable(issue.securityLevelId()).flatMap(jira.permissions()::level).map(SecurityLevel::name).orElse("");
    }
}
