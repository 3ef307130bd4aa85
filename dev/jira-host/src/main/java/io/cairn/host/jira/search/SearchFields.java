package io.cairn.host.jira.search;

import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.constant.CustomField;
import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.jira.constant.Priority;
import io.cairn.host.jira.constant.Resolution;
import io.cairn.host.jira.constant.Status;
import io.cairn.host.jira.constant.StatusCategory;
import io.cairn.host.jira.issue.Comment;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.Issues;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The fields of JQL by name: of the host's own, and the custom fields there are. */
final class SearchFields {
    private static final String DATE = "jira.jql.date";
    private static final String NUMBER = "jira.jql.number";
    private static final String SPAN = "jira.jql.span";
    private final Map<String, SearchField> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Constants constants;
    private final Issues issues;
    private final Things things;

    SearchFields(Constants constants, Issues issues, Things things) {
        this.constants = constants;
        this.issues = issues;
        this.things = things;
        addIssue();
        addConstants();
        addPeople();
        addParts();
        addTimes();
        addTexts();
        addSoftware();
    }

    /** The field of that name, whatever the case of its letters; {@code cf[10100]} is taken too. */
    Optional<SearchField> find(String name) {
        return Optional.ofNullable(byName.get(name)).or(() -> numberField(name));
    }

    private void addIssue() {
        add(new ChoiceField<>("project", issue -> List.of(issue.projectId()), things::projects)
                .ordered(Comparator.comparing(issue -> things.projectKey(issue.projectId()))), "project");
        for (String name : List.of("key", "issuekey", "issue", "id")) {
            add(issueField(name, issue -> List.of(issue.id())).comparedBy(id -> issues.byId(id).map(Issue::number).orElse(0L))
                    .ordered(Comparator.comparing((Issue issue) -> things.projectKey(issue.projectId())).thenComparingLong(Issue::number)), name);
        }
        add(issueField("parent", issue -> orNone(issue.parentId())), "parent");
        add(new ChoiceField<>("level", issue -> orNone(issue.securityLevelId()), things::levels), "level");
    }

    private ChoiceField<Long> issueField(String name, Function<Issue, Collection<Long>> of) {
        return new ChoiceField<>(name, of, things::issues).complaining("jira.jql.issue");
    }

    private void addConstants() {
        add(new ChoiceField<>("status", issue -> List.of(issue.statusId()), things::statuses)
                .ordered(by(issue -> constants.status(issue.statusId()).map(Status::sequence))), "status");
        add(new ChoiceField<>("statusCategory", issue -> List.of(category(issue)), things::categories)
                .ordered(Comparator.comparing(this::category)), "statusCategory");
        add(new ChoiceField<>("resolution", issue -> orNone(issue.resolutionId()), things::resolutions).emptyCalled("Unresolved")
                .ordered(by(issue -> constants.resolution(issue.resolutionId()).map(Resolution::sequence))), "resolution");
        add(new ChoiceField<>("issuetype", issue -> List.of(issue.typeId()), things::types)
                .ordered(by(issue -> constants.issueType(issue.typeId()).map(IssueType::sequence))), "issuetype", "type");
        add(new ChoiceField<>("priority", issue -> orNone(issue.priorityId()), things::priorities)
                .comparedBy(id -> -constants.priority(id).map(Priority::sequence).orElse(0L))
                .ordered(by(issue -> constants.priority(issue.priorityId()).map(priority -> -priority.sequence()))).descending(), "priority");
    }

    private StatusCategory category(Issue issue) {
        return constants.status(issue.statusId()).map(Status::category).orElse(StatusCategory.UNDEFINED);
    }

    private void addPeople() {
        addPerson("assignee", Issue::assigneeKey);
        addPerson("reporter", Issue::reporterKey);
        addPerson("creator", Issue::creatorKey);
    }

    private void addPerson(String name, Function<Issue, String> of) {
        add(new ChoiceField<>(name, issue -> orNone(of.apply(issue)), things::users)
                .ordered(by(issue -> Optional.ofNullable(of.apply(issue)).map(things::displayName))), name);
    }

    private void addParts() {
        add(new ChoiceField<>("fixVersion", Issue::fixVersionIds, things::versions).comparedBy(things::versionSequence)
                .ordered(by(issue -> issue.fixVersionIds().stream().map(things::versionSequence).min(Long::compare))), "fixVersion");
        add(new ChoiceField<>("affectedVersion", Issue::affectedVersionIds, things::versions).comparedBy(things::versionSequence)
                .ordered(by(issue -> issue.affectedVersionIds().stream().map(things::versionSequence).min(Long::compare))), "affectedVersion");
        add(new ChoiceField<>("component", Issue::componentIds, things::components)
                .ordered(by(issue -> issue.componentIds().stream().map(things::componentName).min(String::compareTo))), "component");
        add(new ChoiceField<>("labels", issue -> issue.labels().stream().map(SearchFields::folded).toList(), (asker, literal) -> List.of(folded(literal.text())))
                .ordered(by(issue -> issue.labels().stream().min(String::compareTo))), "labels", "label");
    }

    /** Labels are found whatever the case of their letters. */
    private static String folded(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private void addTimes() {
        addMoment(Issue::created, "created", "createdDate");
        addMoment(Issue::updated, "updated", "updatedDate");
        addMoment(Issue::resolved, "resolved", "resolutiondate");
        add(new ValueField<LocalDate>("due", Issue::dueDate, Moments::day, DATE).descending(), "due", "duedate");
        addSpan("originalEstimate", Issue::originalEstimate, "timeoriginalestimate");
        addSpan("remainingEstimate", Issue::remainingEstimate, "timeestimate");
        addSpan("timeSpent", Issue::timeSpent, "timespent");
    }

    private void addMoment(Function<Issue, Instant> of, String name, String alias) {
        add(new ValueField<>(name, of, Moments::instant, DATE).descending(), name, alias);
    }

    private void addSpan(String name, Function<Issue, Duration> of, String alias) {
        add(new ValueField<>(name, of, Moments::span, SPAN), name, alias);
    }

    private void addTexts() {
        add(new TextField("summary", issue -> Arrays.asList(issue.summary()), Comparator.comparing(Issue::summary,
                Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))), "summary");
        add(new TextField("description", issue -> Arrays.asList(issue.description()), null), "description");
        add(new TextField("comment", this::comments, null), "comment");
        add(new TextField("text", this::texts, null), "text");
        add(new TextField("Epic Name", issue -> Arrays.asList(issue.epicName()),
                by(issue -> Optional.ofNullable(issue.epicName()))), CustomField.EPIC_NAME);
    }

    private List<String> comments(Issue issue) {
        return issues.comments(issue.id()).stream().map(Comment::body).toList();
    }

    private List<String> texts(Issue issue) {
        List<String> texts = new ArrayList<>(comments(issue));
        texts.add(issue.summary());
        texts.add(issue.description());
        return texts;
    }

    private void addSoftware() {
        add(new ChoiceField<>("Epic Link", issue -> orNone(issue.epicId()), things::epics).complaining("jira.jql.issue")
                .ordered(by(issue -> Optional.ofNullable(issue.epicId()).flatMap(issues::byId).map(Issue::key))), CustomField.EPIC_LINK);
        add(new ChoiceField<>("Sprint", Issue::sprintIds, things::sprints).complaining("jira.jql.sprint")
                .ordered(by(issue -> issue.sprintIds().stream().max(Long::compare))), CustomField.SPRINT);
        add(new ValueField<>("Story Points", Issue::storyPoints, SearchFields::decimal, NUMBER), CustomField.STORY_POINTS);
        add(new RankField(), CustomField.RANK);
    }

    private Optional<SearchField> numberField(String name) {
        return constants.customFields().stream().filter(CustomField::genericNumber)
                .filter(field -> field.name().equalsIgnoreCase(name) || code(field).equalsIgnoreCase(name)).findFirst()
                .map(field -> new ValueField<>(field.name(), issue -> issue.numbers().get(field.id()), SearchFields::decimal, NUMBER));
    }

    static Optional<BigDecimal> decimal(Asker asker, Literal literal) {
        String text = literal.text().trim();
        return text.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private void add(SearchField field, String... names) {
        for (String name : names) {
            byName.put(name, field);
        }
    }

    private void add(SearchField field, CustomField custom) {
        add(field, custom.name(), code(custom));
    }

    private static String code(CustomField field) {
        return "cf[" + field.id() + "]";
    }

    private static <V extends Comparable<? super V>> Comparator<Issue> by(Function<Issue, Optional<V>> value) {
        return Comparator.comparing(issue -> value.apply(issue).orElse(null), Comparator.nullsLast(Comparator.<V>naturalOrder()));
    }

    private static <T> List<T> orNone(T value) {
        return value == null ? List.of() : List.of(value);
    }
}
