package io.cairn.okr.progress;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Route;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The set of a key result: each issue once, in the order of the ids, and which of them is no leaf (J1, J6, J7). */
final class Leaves {
    private final Map<IssueId, Leaf> byId = new TreeMap<>((one, other) -> Long.compare(one.value(), other.value()));
    private final Map<IssueId, IssueId> epicOf;
    private final Set<IssueId> standingForOthers = new HashSet<>();

    Leaves(Scope scope) {
        this.epicOf = scope.epicOf();
        scope.leaves().forEach(leaf -> byId.merge(leaf.issue().id(), leaf, Leaves::united)); // J1
        byId.values().forEach(leaf -> epicInSet(leaf).ifPresent(epic -> standingForOthers.add(epic.issue().id())));
    }

    List<Leaf> all() {
        return List.copyOf(byId.values());
    }

    /** The rule that keeps it from being a leaf; empty if it is one. */
    Optional<String> noLeafBy(Leaf leaf) {
        if (standsForItsIssues(leaf)) {
            return Optional.of("J7");
        }
        return belongsToLeaf(leaf) ? Optional.of("J6") : Optional.empty();
    }

    /** J7, FLATTEN: its issues are leaves, the epic is not; without any it is one itself. */
    boolean standsForItsIssues(Leaf leaf) {
        return standingForOthers.contains(leaf.issue().id());
    }

    /** The epic of the set that the issue belongs to. */
    Optional<Leaf> epicInSet(Leaf leaf) {
        return Optional.ofNullable(epicOf.get(leaf.issue().id()))
                .filter(epic -> !epic.equals(leaf.issue().id()))
                .map(byId::get)
                .filter(epic -> epic.issue().epic());
    }

    /** J6, IGNORE: its parent is in the set. An epic that stands for its issues is no such parent, or the work would vanish. */
    private boolean belongsToLeaf(Leaf leaf) {
        return leaf.issue().parent()
                .filter(parent -> !parent.equals(leaf.issue().id()))
                .map(byId::get)
                .filter(parent -> !standsForItsIssues(parent))
                .isPresent();
    }

    /** J1: all routes; the highest weight of a direct link, for that was said of this issue, else the highest at all. */
    private static Leaf united(Leaf one, Leaf other) {
        if (!one.issue().equals(other.issue())) {
            throw new IllegalArgumentException("two accounts of one issue: " + one.issue() + ", " + other.issue());
        }
        Set<Route> routes = EnumSet.copyOf(one.routes());
        routes.addAll(other.routes());
        return new Leaf(one.issue(), routes, weight(List.of(one, other)));
    }

    private static BigDecimal weight(Collection<Leaf> same) {
        Optional<BigDecimal> direct = highest(same.stream().filter(leaf -> leaf.routes().contains(Route.DIRECT)));
        return direct.or(() -> highest(same.stream())).orElseThrow();
    }

    private static Optional<BigDecimal> highest(Stream<Leaf> leaves) {
        return leaves.map(Leaf::weight).max(BigDecimal::compareTo);
    }
}
