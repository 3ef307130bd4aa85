package io.cairn.host.jira.issue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Values somebody wants an issue to have. Only fields that were set are touched; null empties a field. */
public final class IssueEdit {
    private final Map<Field, Consumer<IssueBuilder>> wishes = new EnumMap<>(Field.class);
    private final Map<Long, BigDecimal> numbers = new HashMap<>();

    /** Fields this edit touches. */
    public Set<Field> fields() {
        return Set.copyOf(wishes.keySet());
    }

    /** Whether it touches nothing. */
    public boolean isEmpty() {
        return wishes.isEmpty();
    }

    /** Sets the values on the issue being made. */
    public void applyTo(IssueBuilder issue) {
        wishes.values().forEach(wish -> wish.accept(issue));
    }

    /** Custom number fields it sets; a value is null to empty the field. */
    Map<Long, BigDecimal> numbers() {
        return numbers;
    }

    public IssueEdit type(String typeId) {
        return wish(Field.TYPE, issue -> issue.typeId(typeId));
    }

    public IssueEdit parent(Long parentId) {
        return wish(Field.PARENT, issue -> issue.parentId(parentId));
    }

    public IssueEdit summary(String summary) {
        return wish(Field.SUMMARY, issue -> issue.summary(summary));
    }

    public IssueEdit description(String description) {
        return wish(Field.DESCRIPTION, issue -> issue.description(description));
    }

    /** Only on a transition that asks for it. */
    public IssueEdit resolution(String resolutionId) {
        return wish(Field.RESOLUTION, issue -> issue.resolutionId(resolutionId));
    }

    public IssueEdit priority(String priorityId) {
        return wish(Field.PRIORITY, issue -> issue.priorityId(priorityId));
    }

    public IssueEdit assignee(String userKey) {
        return wish(Field.ASSIGNEE, issue -> issue.assigneeKey(userKey));
    }

    public IssueEdit reporter(String userKey) {
        return wish(Field.REPORTER, issue -> issue.reporterKey(userKey));
    }

    public IssueEdit dueDate(LocalDate day) {
        return wish(Field.DUE_DATE, issue -> issue.dueDate(day));
    }

    public IssueEdit security(Long levelId) {
        return wish(Field.SECURITY, issue -> issue.securityLevelId(levelId));
    }

    public IssueEdit fixVersions(List<Long> ids) {
        return wish(Field.FIX_VERSIONS, issue -> issue.fixVersionIds(ids));
    }

    public IssueEdit affectedVersions(List<Long> ids) {
        return wish(Field.AFFECTED_VERSIONS, issue -> issue.affectedVersionIds(ids));
    }

    public IssueEdit components(List<Long> ids) {
        return wish(Field.COMPONENTS, issue -> issue.componentIds(ids));
    }

    public IssueEdit labels(List<String> labels) {
        return wish(Field.LABELS, issue -> issue.labels(labels));
    }

    public IssueEdit originalEstimate(Duration span) {
        return wish(Field.ORIGINAL_ESTIMATE, issue -> issue.originalEstimate(span));
    }

    public IssueEdit remainingEstimate(Duration span) {
        return wish(Field.REMAINING_ESTIMATE, issue -> issue.remainingEstimate(span));
    }

    public IssueEdit timeSpent(Duration span) {
        return wish(Field.TIME_SPENT, issue -> issue.timeSpent(span));
    }

    public IssueEdit epic(Long epicId) {
        return wish(Field.EPIC_LINK, issue -> issue.epicId(epicId));
    }

    public IssueEdit epicName(String name) {
        return wish(Field.EPIC_NAME, issue -> issue.epicName(name));
    }

    public IssueEdit storyPoints(BigDecimal points) {
        return wish(Field.STORY_POINTS, issue -> issue.storyPoints(points));
    }

    /** All sprints, closed ones too. To plan an issue use {@code Boards.plan}, which keeps the closed ones. */
    public IssueEdit sprints(List<Long> ids) {
        return wish(Field.SPRINT, issue -> issue.sprintIds(ids));
    }

    public IssueEdit rank(String rank) {
        return wish(Field.RANK, issue -> issue.rank(rank));
    }

    /** Another number field by the id of the custom field. */
    public IssueEdit number(long customFieldId, BigDecimal value) {
        numbers.put(customFieldId, value);
        return wish(Field.NUMBER, issue -> issue.numbers(merged(issue.build().numbers())));
    }

    private Map<Long, BigDecimal> merged(Map<Long, BigDecimal> before) {
        Map<Long, BigDecimal> after = new HashMap<>(before);
        after.putAll(numbers);
        after.values().removeIf(Objects::isNull);
        return after;
    }

    private IssueEdit wish(Field field, Consumer<IssueBuilder> how) {
        wishes.put(field, how);
        return this;
    }
}
