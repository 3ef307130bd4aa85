package io.cairn.okr.rollup;

import io.cairn.okr.jira.Histories;
import io.cairn.okr.jira.Issues;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.IssueStory;
import io.cairn.okr.model.Membership;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.StatusCategory;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All that is known of the past of some key results, for any number of moments: each history is read once. Short-lived.
 */
final class Chronicle {
    private final Issues present;
    private final Histories histories;
    private final Function<String, StatusCategory> categories;
    private final Logs logs;
    private final Map<IssueId, IssueStory> stories = new HashMap<>();
    private final Set<IssueId> asked = new HashSet<>();

    /**
     * What our own tables know.
     *
     * @param everIn  issues that were in one of the sets at some time, which may have left meanwhile
     * @param members what queries found; those nobody watched are absent
     * @param amounts all numbers that one of the key results asks for
     */
    record Logs(Set<IssueId> everIn, Map<IssueSource.Query, Membership> members, Set<Quantity> amounts) {
        Logs {
            everIn = Set.copyOf(everIn);
            members = Map.copyOf(members);
            amounts = Set.copyOf(amounts);
        }
    }

    /** @param categories the category of each status, by id, as it is now */
    Chronicle(Issues present, Histories histories, Function<String, StatusCategory> categories, Logs logs) {
        this.present = new RememberedIssues(present);
        this.histories = histories;
        this.categories = categories;
        this.logs = logs;
    }

    /** As they are now. */
    Issues present() {
        return present;
    }

    StatusCategory category(String status) {
        return categories.apply(status);
    }

    Set<IssueId> everIn() {
        return logs.everIn();
    }

    Optional<Membership> members(IssueSource.Query query) {
        return Optional.ofNullable(logs.members().get(query));
    }

    /** Of those that are not deleted. */
    List<IssueStory> stories(Collection<IssueId> ids) {
        List<IssueId> unread = ids.stream().distinct().filter(asked::add).toList();
        if (!unread.isEmpty()) {
            stories.putAll(histories.of(unread, logs.amounts()));
        }
        return ids.stream().distinct().map(stories::get).filter(story -> story != null).toList();
    }
}
