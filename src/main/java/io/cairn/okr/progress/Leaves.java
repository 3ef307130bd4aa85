package io.cairn.okr.progress;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.ShareRules.Epics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The set of a key result: each issue once, in the order of the ids, and which of them is no leaf (J1, J6, J7). */
final class Leaves {
    private final Map<IssueId, Leaf> byId = new TreeMap<>(Comparator.comparingLong(IssueId::value));
    private final Map<IssueId, IssueId> epicOf;
    private final Epics epics;
    private final Map<IssueId, List<Leaf>> ofEpic = new HashMap<>();
    private final Map<IssueId, List<Leaf>> subTasks = new HashMap<>();

    Leaves(Scope scope, Epics epics) {
        this.epicOf = scope.epicOf();
        this.epics = epics;
        scope.leaves().forEach(leaf -> byId.merge(leaf.issue().id(), leaf, Leaves::united)); // J1
        byId.values().forEach(leaf -> epicInSet(leaf).ifPresent(epic -> under(ofEpic, epic).add(leaf)));
        byId.values().forEach(leaf -> parentInSet(leaf).ifPresent(parent -> under(subTasks, parent).add(leaf)));
    }

    List<Leaf> all() {
        return List.copyOf(byId.values());
    }

    /** The rule that keeps it from being a leaf; empty if it is one. */
    Optional<String> noLeafBy(Leaf leaf) {
        boolean flat = epics == Epics.FLATTEN;
        if (flat ? standsForItsIssues(leaf) : epicInSet(leaf).filter(epic -> counts(epic, leaf)).isPresent()) {
            return Optional.of("J7");
        }
        return belongsToLeaf(leaf) ? Optional.of("J6") : Optional.empty();
    }

    /** J7: issues of it are in the set; under FLATTEN they are leaves and the epic is not. */
    boolean standsForItsIssues(Leaf leaf) {
        return ofEpic.containsKey(leaf.issue().id());
    }

    /** The issues of the set that belong to the epic. */
    List<Leaf> ofEpic(Leaf epic) {
        return ofEpic.getOrDefault(epic.issue().id(), List.of());
    }

    /** The sub-tasks of the set that belong to the issue. */
    List<Leaf> subTasksOf(Leaf parent) {
        return subTasks.getOrDefault(parent.issue().id(), List.of());
    }

    /** The epic of the set that the issue belongs to; as an item an epic never belongs to another. */
    Optional<Leaf> epicInSet(Leaf leaf) {
        return Optional.ofNullable(epicOf.get(leaf.issue().id()))
                .filter(epic -> !epic.equals(leaf.issue().id()))
                .filter(epic -> epics == Epics.FLATTEN || !leaf.issue().epic())
                .map(byId::get)
                .filter(epic -> epic.issue().epic());
    }

    /** Whether its parent is a leaf. An epic that stands for its issues is no such parent, or the work would vanish. */
    boolean belongsToLeaf(Leaf leaf) {
        return parentInSet(leaf).filter(parent -> counts(parent, leaf)).isPresent();
    }

    /** The issue of the set that it is a sub-task of, unless that is an epic standing for its issues. */
    Optional<Leaf> parentInSet(Leaf leaf) {
        return leaf.issue().parent()
                .filter(parent -> !parent.equals(leaf.issue().id()))
                .map(byId::get)
                .filter(parent -> epics == Epics.AS_ITEM || !standsForItsIssues(parent));
    }

    /** R4: what drives is not swallowed by what only supports. */
    private static boolean counts(Leaf above, Leaf below) {
        return above.drives() || !below.drives();
    }

    /** J1: all routes; the highest weight of a direct link, for that was said of this issue, else the highest at all. */
    private static Leaf united(Leaf one, Leaf other) {
        if (!one.issue().equals(other.issue())) {
            throw new IllegalArgumentException("two accounts of one issue: " + one.issue() + ", " + other.issue());
        }
        Set<Route> routes = EnumSet.copyOf(one.routes());
        routes.addAll(other.routes());
        return new Leaf(one.issue(), routes, weight(List.of(one, other)), one.drives() || other.drives());
    }

    private static BigDecimal weight(Collection<Leaf> same) {
        Optional<BigDecimal> direct = highest(same.stream().filter(leaf -> leaf.routes().contains(Route.DIRECT)));
        return direct.or(() -> highest(same.stream())).orElseThrow();
    }

    private static Optional<BigDecimal> highest(Stream<Leaf> leaves) {
        return leaves.map(Leaf::weight).max(BigDecimal::compareTo);
    }

    private static List<Leaf> under(Map<IssueId, List<Leaf>> groups, Leaf above) {
        return groups.computeIfAbsent(above.issue().id(), id -> new ArrayList<>());
    }
}
