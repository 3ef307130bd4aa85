package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.Route;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Sources;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An issue's parts in key results, each with its way to the top. */
final class Servings {
    private final KeyResults keyResults;
    private final Sources sources;
    private final Figures figures;
    private final Lineage lineage;
    private final Assembly assembly;
    private final EpicLinks epics;

    Servings(KeyResults keyResults, Sources sources, Figures figures, Lineage lineage, Assembly assembly, EpicLinks epics) {
        this.keyResults = keyResults;
        this.sources = sources;
        this.figures = figures;
        this.lineage = lineage;
        this.assembly = assembly;
        this.epics = epics;
    }

    /** Those the viewer may see; nine statements, one for each level of objectives and one for each account. */
    List<IssuePanel.Served> of(Viewer viewer, IssueView issue, Map<KeyResultId, LedgerLine> lines) {
        Collection<KeyResult> all = keyResults.byIds(lines.keySet()).values();
        Map<ObjectiveId, Objective> above = lineage.upwards(all.stream().map(KeyResult::objective).toList());
        Map<ObjectiveId, ObjectiveView> views = assembly.views(viewer, above.values()).stream()
                .collect(Collectors.toMap(view -> view.objective().id(), Function.identity()));
        Around around = new Around(viewer, issue.id(), above, views, sources.ofAll(lines.keySet()), epic(viewer, issue, lines));
        return all.stream().filter(one -> views.containsKey(one.objective()))
                .map(one -> served(around, one, lines.get(one.id()))).toList();
    }

    private Optional<IssueView> epic(Viewer viewer, IssueView issue, Map<KeyResultId, LedgerLine> lines) {
        boolean needed = lines.values().stream().anyMatch(line -> line.routes().contains(Route.EPIC));
        return needed ? epics.of(viewer.key(), issue.id()) : Optional.empty();
    }

    private IssuePanel.Served served(Around around, KeyResult keyResult, LedgerLine line) {
        ObjectiveView objective = around.views().get(keyResult.objective());
        KeyResultView view = objective.keyResults().stream().filter(one -> one.keyResult().id().equals(keyResult.id()))
                .findFirst().orElseThrow();
        Set<IssueId> named = around.sources().get(keyResult.id()).stream()
                .flatMap(one -> SourceTexts.issue(one.source()).stream()).collect(Collectors.toSet());
        Optional<IssueView> epic = line.routes().contains(Route.EPIC) ? around.epic() : Optional.empty();
        boolean mayUnlink = named.contains(around.issue())
                && around.viewer().links(objective.objective(), keyResult, around.issue());
        return new IssuePanel.Served(view, chain(around, keyResult), line,
                KeyResultAccounts.sum(figures.ledger(keyResult.id()), LedgerLine::weight), epic, mayUnlink);
    }

    private static List<ChainLink> chain(Around around, KeyResult keyResult) {
        return Lineage.chain(keyResult.objective(), around.above()).stream().map(one -> around.views().get(one.id()))
                .takeWhile(Objects::nonNull)
                .map(view -> new ChainLink(view.objective().id(), view.objective().plan().title(), view.figure())).toList();
    }

    /** What all key results of one issue have in common. */
    private record Around(Viewer viewer, IssueId issue, Map<ObjectiveId, Objective> above,
            Map<ObjectiveId, ObjectiveView> views, Map<KeyResultId, List<LinkedSource>> sources, Optional<IssueView> epic) {
    }
}
