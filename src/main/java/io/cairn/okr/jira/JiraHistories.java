package io.cairn.okr.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueStory;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Trait;
import io.cairn.okr.model.Trait.Kind;
import io.cairn.okr.model.TraitChange;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads stories from Jira's change history, issue by issue: the one way that is proven. */
final class JiraHistories implements Histories {
    private static final Comparator<ChangeHistory> IN_ORDER =
            Comparator.comparing(ChangeHistory::getTimePerformed).thenComparing(ChangeHistory::getId);

    private final StoredIssues stored;
    private final ChangeHistoryManager histories;
    private final CustomFieldManager fields;
    private final Epics epics;
    private final Amounts amounts;

    JiraHistories(IssueManager issues, ChangeHistoryManager histories, CustomFieldManager fields, Epics epics, Amounts amounts) {
        stored = new StoredIssues(issues);
        this.histories = histories;
        this.fields = fields;
        this.epics = epics;
        this.amounts = amounts;
    }

    @Override
    public Map<IssueId, IssueStory> of(Collection<IssueId> ids, Set<Quantity> wanted) {
        ChangeItems items = new ChangeItems(names(wanted));
        Set<String> epicTypes = epics.types();
        Map<IssueId, IssueStory> stories = new HashMap<>();
        for (Issue issue : stored.byIds(ids)) {
            IssueId id = new IssueId(issue.getId());
            stories.put(id, new IssueStory(id, epics.is(issue, epicTypes), issue.getCreated().toInstant(), now(issue, wanted), changes(issue, items)));
        }
        return stories;
    }

    /** The history names custom fields, it does not say their ids. */
    private Map<String, Quantity.Field> names(Set<Quantity> wanted) {
        Map<String, Quantity.Field> names = new HashMap<>();
        wanted.forEach(quantity -> {
            CustomField field = quantity instanceof Quantity.Field named ? fields.getCustomFieldObject(named.id()) : null;
            if (field != null) {
                names.put(field.getUntranslatedName(), (Quantity.Field) quantity);
            }
        });
        return names;
    }

    private Map<Trait, Set<String>> now(Issue issue, Set<Quantity> wanted) {
        Map<Trait, Set<String>> now = new HashMap<>();
        put(now, Kind.STATUS, issue.getStatusId());
        put(now, Kind.RESOLUTION, issue.getResolutionId());
        put(now, Kind.PROJECT, issue.getProjectId());
        put(now, Kind.PARENT, issue.isSubTask() ? issue.getParentId() : null);
        put(now, Kind.SECURITY_LEVEL, issue.getSecurityLevelId());
        put(now, Kind.ORIGINAL_ESTIMATE, issue.getOriginalEstimate());
        put(now, Kind.REMAINING, issue.getEstimate());
        put(now, Kind.SPENT, issue.getTimeSpent());
        amounts.of(issue, wanted).forEach((quantity, number) -> {
            if (quantity instanceof Quantity.Field field) {
                now.put(Trait.number(field), Set.of(plain(number)));
            }
        });
        return now;
    }

    private static void put(Map<Trait, Set<String>> now, Kind kind, Object value) {
        if (value != null) {
            now.put(Trait.of(kind), Set.of(value.toString()));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private List<TraitChange> changes(Issue issue, ChangeItems items) {
        List<TraitChange> changes = new ArrayList<>();
        histories.getChangeHistories(issue).stream().sorted(IN_ORDER).forEach(history -> {
            Instant at = history.getTimePerformed().toInstant();
            for (ChangeItemBean item : history.getChangeItemBeans()) {
                items.read(item, at).ifPresent(changes::add);
            }
        });
        resolvedWithoutATrace(issue, changes).ifPresent(changes::add);
        changes.sort(Comparator.comparing(TraitChange::at));
        return changes;
    }

    /** Imported issues may be resolved without a history of it; Jira knows the day all the same. */
    private static Optional<TraitChange> resolvedWithoutATrace(Issue issue, List<TraitChange> changes) {
        boolean told = changes.stream().anyMatch(change -> change.trait().kind() == Kind.RESOLUTION);
        return told || issue.getResolutionId() == null || issue.getResolutionDate() == null ? Optional.empty()
                : Optional.of(new TraitChange(issue.getResolutionDate().toInstant(), Trait.of(Kind.RESOLUTION), Set.of(),
                        Set.of(issue.getResolutionId())));
    }
}
