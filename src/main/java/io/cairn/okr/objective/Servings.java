package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.Route;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Figures.KeyResultLine;
import io.cairn.okr.store.PlanMemory;
import io.cairn.okr.store.Plans;
import io.cairn.okr.store.Sources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An issue's parts in key results, each with its way to the top. */
final class Servings {
    private final Sources sources;
    private final Figures figures;
    private final PlanMemory plans;
    private final Assembly assembly;
    private final EpicLinks epics;
    private final RouteNames routes;

    Servings(Sources sources, Figures figures, PlanMemory plans, Assembly assembly, EpicLinks epics, RouteNames routes) {
        this.sources = sources;
        this.figures = figures;
        this.plans = plans;
        this.assembly = assembly;
        this.epics = epics;
        this.routes = routes;
    }

    /**
     * Of {@code all}, those the viewer may see, in the order given; two statements, however many levels of objectives are above, and what
     * {@link PlanMemory} says for what is not remembered. One more where an issue came in by a version, component, label or sprint, which
     * has to be named, or as an epic, which may be linked by hand; and one for each key result whose figure is older than the sum of its
     * weights.
     */
    List<IssuePanel.Served> of(Viewer viewer, IssueView issue, List<KeyResultLine> all) {
        Map<KeyResultId, LedgerLine> lines = new LinkedHashMap<>();
        all.forEach(one -> lines.put(one.keyResult(), one.line()));
        Plans known = plans.upwards(lines.keySet());
        Map<ObjectiveId, ObjectiveView> views = assembly.views(viewer, known);
        Optional<IssueView> epic = epic(viewer, issue, lines);
        Around around = new Around(viewer, issue.id(), known.objectives(), views, epic, named(issue.id(), lines, epic),
                through(viewer, lines));
        Map<KeyResultId, KeyResultView> seen = new HashMap<>();
        views.values().forEach(view -> view.keyResults().forEach(one -> seen.put(one.keyResult().id(), one)));
        return lines.keySet().stream().filter(seen::containsKey).map(id -> served(around, seen.get(id), lines.get(id))).toList();
    }

    private Map<KeyResultId, Map<Route, String>> through(Viewer viewer, Map<KeyResultId, LedgerLine> lines) {
        return routes.of(viewer.key(), lines.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    private Optional<IssueView> epic(Viewer viewer, IssueView issue, Map<KeyResultId, LedgerLine> lines) {
        boolean needed = lines.values().stream().anyMatch(line -> line.routes().contains(Route.EPIC));
        return needed ? epics.of(viewer.key(), issue.id()) : Optional.empty();
    }

    /** Those that name the issue by hand; their sources are read only where the issue may be the epic itself. */
    private Set<KeyResultId> named(IssueId issue, Map<KeyResultId, LedgerLine> lines, Optional<IssueView> epic) {
        Set<KeyResultId> named = having(Route.DIRECT, lines);
        Set<KeyResultId> perhaps = epic.isPresent() ? Set.of() : having(Route.EPIC, lines);
        sources.ofAll(perhaps).forEach((id, all) -> {
            if (all.stream().anyMatch(one -> SourceTexts.issue(one.source()).filter(issue::equals).isPresent())) {
                named.add(id);
            }
        });
        return named;
    }

    private static Set<KeyResultId> having(Route route, Map<KeyResultId, LedgerLine> lines) {
        return lines.entrySet().stream().filter(entry -> entry.getValue().routes().contains(route)).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private IssuePanel.Served served(Around around, KeyResultView view, LedgerLine line) {
        KeyResult keyResult = view.keyResult();
        ObjectiveView objective = around.views().get(keyResult.objective());
        Optional<IssueView> epic = line.routes().contains(Route.EPIC) ? around.epic() : Optional.empty();
        boolean mayUnlink = around.named().contains(keyResult.id())
                && around.viewer().links(objective.objective(), keyResult, around.issue());
        return new IssuePanel.Served(view, chain(around, keyResult), line,
                view.figure().weights().orElseGet(() -> figures.ledger(keyResult.id()).weights()), epic,
                around.through().getOrDefault(keyResult.id(), Map.of()), mayUnlink);
    }

    private static List<ChainLink> chain(Around around, KeyResult keyResult) {
        return Lineage.chain(keyResult.objective(), around.above()).stream().map(one -> around.views().get(one.id()))
                .takeWhile(Objects::nonNull)
                .map(view -> new ChainLink(view.objective().id(), view.objective().plan().title(), view.figure())).toList();
    }

    /** What all key results of one issue have in common. */
    private record Around(Viewer viewer, IssueId issue, Map<ObjectiveId, Objective> above,
            Map<ObjectiveId, ObjectiveView> views, Optional<IssueView> epic, Set<KeyResultId> named,
            Map<KeyResultId, Map<Route, String>> through) {
    }
}
