package io.cairn.host.jira.issue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes an {@link Issue} step by step; each setter is named and meant as the component it sets. Checks nothing: {@link Issues} does. */
public final class IssueBuilder {
    private long id;
    private String key;
    private List<String> oldKeys;
    private long projectId;
    private String typeId;
    private Long parentId;
    private String summary;
    private String description;
    private String statusId;
    private String resolutionId;
    private String priorityId;
    private String assigneeKey;
    private String reporterKey;
    private String creatorKey;
    private Instant created;
    private Instant updated;
    private Instant resolved;
    private LocalDate dueDate;
    private Long securityLevelId;
    private List<Long> fixVersionIds;
    private List<Long> affectedVersionIds;
    private List<Long> componentIds;
    private List<String> labels;
    private Long epicId;
    private String epicName;
    private List<Long> sprintIds;
    private BigDecimal storyPoints;
    private Duration originalEstimate;
    private Duration remainingEstimate;
    private Duration timeSpent;
    private String rank;
    private Map<Long, BigDecimal> numbers;

    /** Starts empty. */
    public IssueBuilder() {
    }

    IssueBuilder(Issue from) {
        id = from.id();
        key = from.key();
        oldKeys = from.oldKeys();
        projectId = from.projectId();
        typeId = from.typeId();
        parentId = from.parentId();
        summary = from.summary();
        description = from.description();
        statusId = from.statusId();
        resolutionId = from.resolutionId();
        priorityId = from.priorityId();
        assigneeKey = from.assigneeKey();
        reporterKey = from.reporterKey();
        creatorKey = from.creatorKey();
        created = from.created();
        updated = from.updated();
        resolved = from.resolved();
        dueDate = from.dueDate();
        securityLevelId = from.securityLevelId();
        fixVersionIds = from.fixVersionIds();
        affectedVersionIds = from.affectedVersionIds();
        componentIds = from.componentIds();
        labels = from.labels();
        epicId = from.epicId();
        epicName = from.epicName();
        sprintIds = from.sprintIds();
        storyPoints = from.storyPoints();
        originalEstimate = from.originalEstimate();
        remainingEstimate = from.remainingEstimate();
        timeSpent = from.timeSpent();
        rank = from.rank();
        numbers = from.numbers();
    }

    /** The issue. */
    public Issue build() {
        return new Issue(id, key, oldKeys, projectId, typeId, parentId, summary, description, statusId, resolutionId,
                priorityId, assigneeKey, reporterKey, creatorKey, created, updated, resolved, dueDate,
                securityLevelId, fixVersionIds, affectedVersionIds, componentIds, labels, epicId, epicName,
                sprintIds, storyPoints, originalEstimate, remainingEstimate, timeSpent, rank, numbers);
    }

    public IssueBuilder id(long value) {
        id = value;
        return this;
    }

    public IssueBuilder key(String value) {
        key = value;
        return this;
    }

    public IssueBuilder oldKeys(List<String> value) {
        oldKeys = value;
        return this;
    }

    public IssueBuilder projectId(long value) {
        projectId = value;
        return this;
    }

    public IssueBuilder typeId(String value) {
        typeId = value;
        return this;
    }

    public IssueBuilder parentId(Long value) {
        parentId = value;
        return this;
    }

    public IssueBuilder summary(String value) {
        summary = value;
        return this;
    }

    public IssueBuilder description(String value) {
        description = value;
        return this;
    }

    public IssueBuilder statusId(String value) {
        statusId = value;
        return this;
    }

    public IssueBuilder resolutionId(String value) {
        resolutionId = value;
        return this;
    }

    public IssueBuilder priorityId(String value) {
        priorityId = value;
        return this;
    }

    public IssueBuilder assigneeKey(String value) {
        assigneeKey = value;
        return this;
    }

    public IssueBuilder reporterKey(String value) {
        reporterKey = value;
        return this;
    }

    public IssueBuilder creatorKey(String value) {
        creatorKey = value;
        return this;
    }

    public IssueBuilder created(Instant value) {
        created = value;
        return this;
    }

    public IssueBuilder updated(Instant value) {
        updated = value;
        return this;
    }

    public IssueBuilder resolved(Instant value) {
        resolved = value;
        return this;
    }

    public IssueBuilder dueDate(LocalDate value) {
        dueDate = value;
        return this;
    }

    public IssueBuilder securityLevelId(Long value) {
        securityLevelId = value;
        return this;
    }

    public IssueBuilder fixVersionIds(List<Long> value) {
        fixVersionIds = value;
        return this;
    }

    public IssueBuilder affectedVersionIds(List<Long> value) {
        affectedVersionIds = value;
        return this;
    }

    public IssueBuilder componentIds(List<Long> value) {
        componentIds = value;
        return this;
    }

    public IssueBuilder labels(List<String> value) {
        labels = value;
        return this;
    }

    public IssueBuilder epicId(Long value) {
        epicId = value;
        return this;
    }

    public IssueBuilder epicName(String value) {
        epicName = value;
        return this;
    }

    public IssueBuilder sprintIds(List<Long> value) {
        sprintIds = value;
        return this;
    }

    public IssueBuilder storyPoints(BigDecimal value) {
        storyPoints = value;
        return this;
    }

    public IssueBuilder originalEstimate(Duration value) {
        originalEstimate = value;
        return this;
    }

    public IssueBuilder remainingEstimate(Duration value) {
        remainingEstimate = value;
        return this;
    }

    public IssueBuilder timeSpent(Duration value) {
        timeSpent = value;
        return this;
    }

    public IssueBuilder rank(String value) {
        rank = value;
        return this;
    }

    public IssueBuilder numbers(Map<Long, BigDecimal> value) {
        numbers = value;
        return this;
    }
}
