package io.cairn.host.jira.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cairn.host.jira.permission.Guarded;
import io.cairn.host.jira.store.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An issue as saved. Everything that may be missing is null; lists are never null.
 *
 * @param id               stays for ever, also when the issue moves
 * @param key              current key
 * @param oldKeys          keys it had in other projects, or under other project keys
 * @param parentId         the parent if this is a sub-task
 * @param resolutionId     null = unresolved
 * @param resolved         when the resolution was set
 * @param securityLevelId  null = all who browse the project see it
 * @param epicId           id of the epic (field Epic Link)
 * @param epicName         only on epics
 * @param sprintIds        all sprints it is or was in, oldest first: closed ones stay
 * @param originalEstimate time fields as in Jira, whole seconds
 * @param rank             order in backlogs: compares as text
 * @param numbers          values of further number fields by id of the custom field
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY) // kept in their tens of thousands: nothing where nothing is
public record Issue(long id, String key, List<String> oldKeys, long projectId, String typeId, Long parentId, String summary,
                    String description, String statusId, String resolutionId, String priorityId, String assigneeKey,
                    String reporterKey, String creatorKey, Instant created, Instant updated, Instant resolved, LocalDate dueDate,
                    Long securityLevelId, List<Long> fixVersionIds, List<Long> affectedVersionIds, List<Long> componentIds,
                    List<String> labels, Long epicId, String epicName, List<Long> sprintIds, BigDecimal storyPoints,
                    Duration originalEstimate, Duration remainingEstimate, Duration timeSpent, String rank,
                    Map<Long, BigDecimal> numbers) implements Guarded {
    /** How the store keeps them. */
    public static final Kind<Long, Issue> KIND = Kind.numbered("issue", Issue.class, Issue::id);

    public Issue {
        oldKeys = listed(oldKeys);
        fixVersionIds = listed(fixVersionIds);
        affectedVersionIds = listed(affectedVersionIds);
        componentIds = listed(componentIds);
        labels = listed(labels);
        sprintIds = listed(sprintIds);
        numbers = numbers == null ? Map.of() : Map.copyOf(numbers);
    }

    private static <T> List<T> listed(List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** The number in the key: 7 of {@code APP-7}. */
    public long number() {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }

    /** Whether it has a resolution, whatever its status. */
    public boolean isResolved() {
        return resolutionId != null;
    }

    /** Whether it is a sub-task. */
    public boolean isSubTask() {
        return parentId != null;
    }

    /** A builder that starts with this issue. */
    public IssueBuilder rebuild() {
        return new IssueBuilder(this);
    }
}
