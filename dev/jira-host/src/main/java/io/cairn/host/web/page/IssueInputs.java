package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.constant.CustomField;
import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueEdit;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.permission.SecurityLevel;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.sprint.SprintState;
import io.cairn.host.jira.user.User;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.template.Texts;
import io.cairn.host.web.view.InputView.Option;
import io.cairn.host.web.view.InputView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of an issue as inputs, and what was put in as an edit. What the person typed is shown again when the form was refused. */
final class IssueInputs {
    private static final String EPIC = CustomField.EPIC_LINK.fieldId();
    private static final String EPIC_NAME = CustomField.EPIC_NAME.fieldId();
    private static final String POINTS = CustomField.STORY_POINTS.fieldId();
    private static final String SPRINT = CustomField.SPRINT.fieldId();

    private final Site site;
    private final Jira jira;
    private final Exchange exchange;
    private final Texts texts;
    private final Project project;
    private final User user;

    IssueInputs(Site site, Exchange exchange, Project project) {
        this.site = site;
        this.jira = site.jira();
        this.exchange = exchange;
        this.texts = exchange.texts();
        this.project = project;
        this.user = exchange.user();
    }

    /** Issue types one may create here: with a parent only sub-tasks. */
    InputView type(boolean subTask) {
        List<IssueType> types = jira.constants().issueTypes().stream().filter(type -> type.subTask() == subTask).toList();
        String first = types.stream().filter(type -> type.name().equals("Story")).findFirst().or(() -> types.stream().findFirst()).map(IssueType::id).orElse("");
        String chosen = exchange.has("issuetype") ? exchange.param("issuetype") : first;
        return InputView.one("issuetype", texts.text("field.type"), options(types, IssueType::id, type -> texts.named("type.", type.name()), List.of(chosen))).mandatory();
    }

    /** All fields of the create and edit screens. @param issue the issue as it is; empty when creating */
    List<InputView> all(Optional<Issue> issue) {
        List<InputView> inputs = new ArrayList<>();
        inputs.add(InputView.text("summary", texts.text("field.summary"), value("summary", issue, Issue::summary)).mandatory());
        inputs.add(InputView.area("description", texts.text("field.description"), value("description", issue, Issue::description)));
        inputs.add(priority(issue));
        inputs.add(assignee(issue));
        inputs.add(InputView.text(POINTS, texts.text("field.points"), value(POINTS, issue, found -> plain(found.storyPoints()))));
        inputs.add(many("fixVersions", "field.fixVersions", options(jira.versions().of(project.id()).stream().filter(version -> !version.archived()).toList(),
                version -> Long.toString(version.id()), version -> version.name(), chosen("fixVersions", issue, Issue::fixVersionIds))));
        inputs.add(many("components", "field.components", options(jira.components().of(project.id()),
                component -> Long.toString(component.id()), component -> component.name(), chosen("components", issue, Issue::componentIds))));
        inputs.add(sprint(issue));
        inputs.add(InputView.text(EPIC, texts.text("field.epic"), value(EPIC, issue, this::epicKey)).hint(texts.text("issue.epic.hint")));
        inputs.add(InputView.text("labels", texts.text("field.labels"), value("labels", issue, found -> String.join(" ", found.labels()))).hint(texts.text("issue.labels.hint")));
        if (isEpic(issue)) {
            inputs.add(InputView.text(EPIC_NAME, texts.text("field.epicName"), value(EPIC_NAME, issue, Issue::epicName)));
        }
        if (maySecure()) {
            inputs.add(security(issue));
        }
        return inputs;
    }

    InputView assignee(Optional<Issue> issue) {
        String chosen = value("assignee", issue, found -> login(found.assigneeKey()));
        List<Option> options = new ArrayList<>();
        options.add(new Option("", texts.text("user.unassigned"), chosen.isEmpty()));
        List<User> people = jira.users().all().stream().filter(person -> jira.permissions().has(person, Permission.ASSIGNABLE_USER, project.id())
                || person.name().equals(chosen)).toList();
        options.addAll(options(people, User::name, User::displayName, List.of(chosen)));
        return InputView.one("assignee", texts.text("field.assignee"), options);
    }

    /** What was put in. @throws InvalidException naming the fields that cannot be read */
    IssueEdit edit(Optional<Issue> issue) {
        IssueEdit edit = new IssueEdit().summary(exchange.param("summary")).description(emptyToNull(exchange.param("description")))
                .priority(emptyToNull(exchange.param("priority"))).fixVersions(ids("fixVersions")).components(ids("components"))
                .labels(Arrays.stream(exchange.param("labels").split("\\s+")).filter(label -> !label.isEmpty()).toList());
        readAssignee(edit);
        readPoints(edit);
        readSprint(edit, issue);
        readEpic(edit, issue);
        if (exchange.has(EPIC_NAME)) {
            edit.epicName(emptyToNull(exchange.param(EPIC_NAME)));
        }
        if (exchange.has("security") && maySecure()) {
            edit.security(exchange.number("security").orElse(null));
        }
        return edit;
    }

    /** Only the assignee. @throws InvalidException if there is no such user */
    IssueEdit assignment() {
        IssueEdit edit = new IssueEdit();
        readAssignee(edit);
        return edit;
    }

    private void readAssignee(IssueEdit edit) {
        String name = exchange.param("assignee");
        edit.assignee(name.isEmpty() ? null : jira.users().byName(name).map(User::key)
                .orElseThrow(() -> new InvalidException(Problem.of("assignee", "jira.error.assignee", name))));
    }

    private void readPoints(IssueEdit edit) {
        String value = exchange.param(POINTS);
        try {
            edit.storyPoints(value.isEmpty() ? null : new BigDecimal(value));
        } catch (NumberFormatException e) {
            throw new InvalidException(Problem.of(POINTS, "jira.error.number", value));
        }
    }

    /** Closed sprints stay; the open one is the one chosen. */
    private void readSprint(IssueEdit edit, Optional<Issue> issue) {
        if (!exchange.has(SPRINT)) {
            return;
        }
        Stream<Long> closed = issue.stream().flatMap(found -> found.sprintIds().stream()).filter(id -> !isOpen(id));
        edit.sprints(Stream.concat(closed, exchange.number(SPRINT).stream()).toList());
    }

    private void readEpic(IssueEdit edit, Optional<Issue> issue) {
        String key = exchange.param(EPIC);
        if (key.isEmpty()) {
            if (issue.map(Issue::epicId).isPresent()) {
                edit.epic(null);
            }
            return;
        }
        try {
            edit.epic(jira.issues().see(user, key).id());
        } catch (NotFoundException e) {
            throw Refusal.onField(EPIC, e);
        }
    }

    private InputView priority(Optional<Issue> issue) {
        String usual = jira.constants().defaultPriority().map(priority -> priority.id()).orElse("");
        String chosen = issue.isEmpty() && !exchange.has("priority") ? usual : value("priority", issue, Issue::priorityId);
        List<Option> options = new ArrayList<>(List.of(new Option("", texts.text("none"), chosen.isEmpty())));
        options.addAll(options(jira.constants().priorities(), priority -> priority.id(), priority -> texts.named("priority.", priority.name()), List.of(chosen)));
        return InputView.one("priority", texts.text("field.priority"), options);
    }

    private InputView sprint(Optional<Issue> issue) {
        String chosen = value(SPRINT, issue, found -> found.sprintIds().stream().filter(this::isOpen).map(String::valueOf).findFirst().orElse(""));
        List<Sprint> open = site.jira().boards().ofProject(project.id()).stream().map(Board::id).flatMap(id -> jira.sprints().of(id).stream())
                .filter(sprint -> sprint.state() != SprintState.CLOSED).toList();
        List<Option> options = new ArrayList<>(List.of(new Option("", texts.text("none"), chosen.isEmpty())));
        options.addAll(options(open, sprint -> Long.toString(sprint.id()), Sprint::name, List.of(chosen)));
        return InputView.one(SPRINT, texts.text("field.sprint"), options);
    }

    private InputView security(Optional<Issue> issue) {
        String chosen = value("security", issue, found -> found.securityLevelId() == null ? "" : found.securityLevelId().toString());
        List<Option> options = new ArrayList<>(List.of(new Option("", texts.text("issue.security.all"), chosen.isEmpty())));
        options.addAll(options(jira.permissions().levels(project.id()), level -> Long.toString(level.id()), SecurityLevel::name, List.of(chosen)));
        return InputView.one("security", texts.text("field.security"), options);
    }

    private InputView many(String id, String label, List<Option> options) {
        return InputView.many(id, texts.text(label), options);
    }

    private boolean isOpen(long sprintId) {
        return jira.sprints().byId(sprintId).filter(sprint -> sprint.state() != SprintState.CLOSED).isPresent();
    }

    private boolean isEpic(Optional<Issue> issue) {
        return issue.isEmpty() || jira.constants().issueType(issue.get().typeId()).filter(IssueType::epic).isPresent();
    }

    private boolean maySecure() {
        return !jira.permissions().levels(project.id()).isEmpty() && jira.permissions().has(user, Permission.SET_ISSUE_SECURITY, project.id());
    }

    private String value(String name, Optional<Issue> issue, Function<Issue, String> now) {
        return exchange.has(name) ? exchange.param(name) : issue.map(now).orElse("");
    }

    private List<String> chosen(String name, Optional<Issue> issue, Function<Issue, List<Long>> now) {
        boolean posted = exchange.request().getMethod().equals("POST") || exchange.has(name);
        return posted ? exchange.params(name) : issue.map(now).orElse(List.of()).stream().map(String::valueOf).toList();
    }

    private List<Long> ids(String name) {
        try {
            return exchange.params(name).stream().map(Long::valueOf).toList();
        } catch (NumberFormatException e) {
            throw new InvalidException(Problem.of(name, "jira.error.number", String.join(", ", exchange.params(name))));
        }
    }

    private String epicKey(Issue issue) {
        return Optional.ofNullable(issue.epicId()).flatMap(jira.issues()::byId).filter(epic -> jira.permissions().sees(user, epic)).map(Issue::key).orElse("");
    }

    private String login(String userKey) {
        return Optional.ofNullable(userKey).flatMap(jira.users()::byKey).map(User::name).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static <T> List<Option> options(List<T> things, Function<T, String> value, Function<T, String> label, Collection<String> chosen) {
        return things.stream().map(thing -> new Option(value.apply(thing), label.apply(thing), chosen.contains(value.apply(thing)))).toList();
    }
}
