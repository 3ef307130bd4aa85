package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.jira.FixVersions;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.NamedValue;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.KeyResults;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The issues behind a figure that could still be done, to be ticked in a what-if. */
public final class OpenIssues {
    private final Access access;
    private final KeyResults keyResults;
    private final Figures figures;
    private final VisibleIssues visible;
    private final Issues issues;
    private final FixVersions versions;

    OpenIssues(Access access, KeyResults keyResults, Figures figures, VisibleIssues visible, Issues issues, FixVersions versions) {
        this.access = access;
        this.keyResults = keyResults;
        this.figures = figures;
        this.visible = visible;
        this.issues = issues;
        this.versions = versions;
    }

    /**
     * @param issues in the order of their ids
     * @param hidden how many issues there are that the viewer may not see, done or not
     */
    public record TickList(List<Open> issues, int hidden) {
        public TickList {
            issues = List.copyOf(issues);
        }
    }

    /**
     * An issue that is not done.
     *
     * @param epic empty if it has none, or it is hidden
     */
    public record Open(IssueView issue, Optional<IssueView> epic, List<NamedValue> versions) {
        public Open {
            versions = List.copyOf(versions);
        }
    }

    /** Four statements, three reads of issues. @throws NotFoundException if hidden from the viewer */
    public TickList of(UserKey viewer, Supposition.About about) {
        List<KeyResultId> ids = AskedAbout.of(access, keyResults, access.of(viewer), about).keyResults().stream().map(KeyResult::id).toList();
        Map<IssueId, LedgerLine> lines = new LinkedHashMap<>();
        figures.ledgers(ids).values().stream().map(Ledger::lines).flatMap(List::stream)
                .sorted(Comparator.comparingLong(line -> line.issue().value())).forEach(line -> lines.merge(line.issue(), line, OpenIssues::lesser));
        Map<IssueId, IssueView> seen = visible.of(viewer, lines.keySet());
        List<IssueView> open = lines.values().stream().filter(line -> seen.containsKey(line.issue()))
                .filter(line -> open(line, seen.get(line.issue()))).map(line -> seen.get(line.issue())).toList();
        return new TickList(grouped(viewer, open), lines.size() - seen.size());
    }

    /** Also what is done in name only: not resolved where the resolution decides. */
    private static boolean open(LedgerLine line, IssueView issue) {
        boolean unresolved = issue.resolution().isEmpty() && line.counts() && line.value().compareTo(BigDecimal.ONE) < 0;
        return issue.category() != StatusCategory.DONE || unresolved;
    }

    private static LedgerLine lesser(LedgerLine one, LedgerLine other) {
        return one.value().compareTo(other.value()) <= 0 ? one : other;
    }

    private List<Open> grouped(UserKey viewer, List<IssueView> open) {
        List<IssueId> ids = open.stream().map(IssueView::id).toList();
        Map<IssueId, IssueId> epicOf = issues.epicOf(ids);
        Set<IssueId> epics = new LinkedHashSet<>(epicOf.values());
        Map<IssueId, IssueView> seen = visible.of(viewer, epics);
        Map<IssueId, List<NamedValue>> fixed = versions.of(ids);
        return open.stream().map(issue -> new Open(issue, Optional.ofNullable(epicOf.get(issue.id())).map(seen::get),
                fixed.getOrDefault(issue.id(), List.of()))).toList();
    }
}
