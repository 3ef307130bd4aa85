package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Viewer;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds things by words, for pickers. Every word must occur in the key or the title, in any case. Running cycles come
 * first, then the coming, then the past; within a cycle one's own before others', the newest first. Two statements for
 * each cycle looked into, and no cycle is looked into once there is enough.
 */
public final class Search {
    private static final List<CycleView.State> ORDER =
            List.of(CycleView.State.RUNNING, CycleView.State.COMING, CycleView.State.PAST);

    private final Access access;
    private final Objectives objectives;
    private final KeyResults keyResults;
    private final Lineage lineage;
    private final Assembly assembly;

    Search(Access access, Objectives objectives, KeyResults keyResults, Lineage lineage, Assembly assembly) {
        this.access = access;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.lineage = lineage;
        this.assembly = assembly;
    }

    /** An empty text finds everything. */
    public List<KeyResultView> keyResults(UserKey viewer, String text, int most) {
        return keyResults(viewer, text, any -> true, most);
    }

    /** Only those that issues can be linked to. */
    public List<KeyResultView> linkable(UserKey viewer, String text, int most) {
        return keyResults(viewer, text, one -> one.plan().measure().followsIssues(), most);
    }

    private List<KeyResultView> keyResults(UserKey viewer, String text, Predicate<KeyResult> wanted, int most) {
        Viewer eyes = access.toUse(viewer);
        Words words = new Words(text);
        List<KeyResult> found = new ArrayList<>();
        for (CycleView cycle : inOrder(Optional.empty())) {
            if (found.size() < most) {
                keyResults(eyes, cycle.cycle().id(), words).stream().filter(wanted).forEach(found::add);
            }
        }
        return List.copyOf(assembly.keyResults(eyes, found.stream().limit(most).map(KeyResult::id).toList()).values());
    }

    /**
     * What an objective could contribute to.
     *
     * @param cycle    of this cycle only; empty for all
     * @param forChild leaves out this objective and everything below it (R7); empty for none
     */
    public List<ObjectiveView> objectives(UserKey viewer, String text, Optional<CycleId> cycle,
            Optional<ObjectiveId> forChild, int most) {
        Viewer eyes = access.toUse(viewer);
        Words words = new Words(text);
        Set<ObjectiveId> below = forChild.map(lineage::downwards).orElse(Set.of());
        List<Objective> found = new ArrayList<>();
        for (CycleView one : inOrder(cycle)) {
            if (found.size() < most) {
                objectives(eyes, one.cycle().id(), words).filter(objective -> !below.contains(objective.id()))
                        .forEach(found::add);
            }
        }
        return assembly.views(eyes, found.stream().limit(most).toList()).stream().map(ObjectiveView::line).toList();
    }

    private List<CycleView> inOrder(Optional<CycleId> only) {
        return assembly.cycles().stream().filter(view -> only.isEmpty() || only.get().equals(view.cycle().id()))
                .sorted(Comparator.comparing(view -> ORDER.indexOf(view.state()))).toList();
    }

    private Stream<Objective> objectives(Viewer viewer, CycleId cycle, Words words) {
        return objectives.of(cycle).stream().filter(viewer::sees)
                .filter(one -> words.occurIn(one.id().key(), one.plan().title()))
                .sorted(Comparator.comparing((Objective one) -> !one.plan().owner().equals(viewer.key()))
                        .thenComparing(one -> -one.id().value()));
    }

    private List<KeyResult> keyResults(Viewer viewer, CycleId cycle, Words words) {
        Map<ObjectiveId, Objective> seen = objectives.of(cycle).stream().filter(viewer::sees)
                .collect(Collectors.toMap(Objective::id, Function.identity()));
        return keyResults.inCycle(cycle).stream().filter(one -> seen.containsKey(one.objective()))
                .filter(one -> words.occurIn(one.id().key(), one.plan().title(), seen.get(one.objective()).plan().title()))
                .sorted(Comparator.comparing((KeyResult one) -> !one.plan().owner().equals(viewer.key()))
                        .thenComparing(one -> -one.id().value())).toList();
    }
}
