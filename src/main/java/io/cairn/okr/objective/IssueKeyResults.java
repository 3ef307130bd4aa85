package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Figures.KeyResultLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The key results that issues serve, from the stored accounts. An issue that serves none costs one statement, others three, and what
 * {@link io.cairn.okr.store.PlanMemory} says for what was changed since it was last looked at.
 */
public final class IssueKeyResults {
    private final Access access;
    private final VisibleIssues issues;
    private final Figures figures;
    private final Assembly assembly;
    private final Servings servings;

    IssueKeyResults(Access access, VisibleIssues issues, Figures figures, Assembly assembly, Servings servings) {
        this.access = access;
        this.issues = issues;
        this.figures = figures;
        this.assembly = assembly;
        this.servings = servings;
    }

    /** One statement, and those of {@link Servings#of} if it serves any. @throws NotFoundException if the issue is hidden or missing */
    public IssuePanel of(UserKey viewer, String issueKey) {
        Viewer eyes = access.of(viewer);
        IssueView issue = issues.byKey(viewer, issueKey).filter(seen -> eyes.isUser())
                .orElseThrow(() -> new NotFoundException(issueKey));
        List<KeyResultLine> served = figures.servedBy(List.of(issue.id())).getOrDefault(issue.id(), List.of());
        return new IssuePanel(issue, served.isEmpty() ? List.of() : servings.of(eyes, issue, served), eyes.edits(issue.id()));
    }

    /** For a board: by how much its issues are behind each key result, the most first; hidden issues are left out. Three statements. */
    public List<BoardShare> forIssues(UserKey viewer, Collection<IssueId> ids) {
        Viewer eyes = access.of(viewer);
        Map<IssueId, List<KeyResultLine>> served = figures.servedBy(ids);
        if (!eyes.isUser() || served.isEmpty()) {
            return List.of();
        }
        Map<KeyResultId, List<LedgerLine>> lines = new LinkedHashMap<>();
        issues.of(viewer, served.keySet()).keySet().forEach(issue -> served.get(issue).stream()
                .filter(one -> one.line().counts())
                .forEach(one -> lines.computeIfAbsent(one.keyResult(), id -> new ArrayList<>()).add(one.line())));
        return assembly.keyResults(eyes, lines.keySet()).values().stream()
                .map(view -> share(view, lines.get(view.keyResult().id())))
                .sorted(Comparator.comparing(BoardShare::issues).reversed()
                        .thenComparing(share -> share.keyResult().keyResult().id().value())).toList();
    }

    private static BoardShare share(KeyResultView view, List<LedgerLine> lines) {
        return new BoardShare(view, lines.size(),
                (int) lines.stream().filter(line -> line.value().compareTo(BigDecimal.ONE) >= 0).count());
    }
}
