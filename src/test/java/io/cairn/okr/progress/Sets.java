package io.cairn.okr.progress;

import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Readings;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.StatusCategory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Sets of issues for tests, and the words to say what was made of them. */
final class Sets {
    static final String WONT_DO = "10001";
    static final String FIXED = "1";
    static final Quantity.Field POINTS = new Quantity.Field("customfield_10002");
    static final Quantity.Field PERCENT = new Quantity.Field("customfield_10003");
    /** The first moment of the cycle. */
    static final Instant START = Instant.parse("2026-10-01T00:00:00Z");
    private static final ProjectId PROJECT = new ProjectId(10_000);

    private Sets() {
    }

    static Leaf todo(long id) {
        return leaf(id, StatusCategory.TO_DO);
    }

    static Leaf inWork(long id) {
        return leaf(id, StatusCategory.IN_PROGRESS);
    }

    static Leaf done(long id) {
        return resolved(leaf(id, StatusCategory.DONE), FIXED);
    }

    static Leaf cancelled(long id) {
        return resolved(leaf(id, StatusCategory.DONE), WONT_DO);
    }

    static Leaf leaf(long id, StatusCategory category) {
        IssueFacts facts = new IssueFacts(new IssueId(id), PROJECT, category, Optional.empty(), Optional.empty(), false,
                Duration.ZERO, Duration.ZERO);
        return new Leaf(facts, Set.of(Route.DIRECT), BigDecimal.ONE);
    }

    static Leaf resolved(Leaf leaf, String resolution) {
        IssueFacts old = leaf.issue();
        return with(leaf, new IssueFacts(old.id(), old.project(), old.category(), Optional.of(resolution), old.parent(),
                old.epic(), old.spent(), old.remaining(), old.readings()));
    }

    static Leaf subTaskOf(long parent, Leaf leaf) {
        IssueFacts old = leaf.issue();
        return with(leaf, new IssueFacts(old.id(), old.project(), old.category(), old.resolution(),
                Optional.of(new IssueId(parent)), old.epic(), old.spent(), old.remaining(), old.readings()));
    }

    static Leaf epic(Leaf leaf) {
        IssueFacts old = leaf.issue();
        return with(leaf, new IssueFacts(old.id(), old.project(), old.category(), old.resolution(), old.parent(), true,
                old.spent(), old.remaining(), old.readings()));
    }

    static Leaf logged(Leaf leaf, Duration spent, Duration remaining) {
        IssueFacts old = leaf.issue();
        return with(leaf, new IssueFacts(old.id(), old.project(), old.category(), old.resolution(), old.parent(),
                old.epic(), spent, remaining, old.readings()));
    }

    static Leaf reading(Leaf leaf, UnaryOperator<Readings> change) {
        IssueFacts old = leaf.issue();
        return with(leaf, new IssueFacts(old.id(), old.project(), old.category(), old.resolution(), old.parent(), old.epic(),
                old.spent(), old.remaining(), change.apply(old.readings())));
    }

    static Leaf inStatus(String status, Leaf leaf) {
        return reading(leaf, old -> new Readings(status, old.resolvedAt(), old.secured(), old.amounts()));
    }

    static Leaf resolvedAt(Instant at, Leaf leaf) {
        return reading(leaf, old -> new Readings(old.status(), Optional.of(at), old.secured(), old.amounts()));
    }

    static Leaf secured(Leaf leaf) {
        return reading(leaf, old -> new Readings(old.status(), old.resolvedAt(), true, old.amounts()));
    }

    static Leaf amount(Quantity quantity, String amount, Leaf leaf) {
        return reading(leaf, old -> new Readings(old.status(), old.resolvedAt(), old.secured(), Map.of(quantity, new BigDecimal(amount))));
    }

    static Leaf estimated(String points, Leaf leaf) {
        return amount(POINTS, points, leaf);
    }

    static Leaf estimated(Leaf leaf, Optional<BigDecimal> points) {
        return reading(leaf, old -> new Readings(old.status(), old.resolvedAt(), old.secured(),
                points.map(number -> Map.<Quantity, BigDecimal>of(POINTS, number)).orElse(Map.of())));
    }

    static Optional<BigDecimal> estimate(Leaf leaf) {
        return leaf.issue().readings().amount(POINTS);
    }

    static Leaf supporting(Leaf leaf) {
        return new Leaf(leaf.issue(), leaf.routes(), leaf.weight(), false);
    }

    static Leaf weighing(String weight, Leaf leaf) {
        return new Leaf(leaf.issue(), leaf.routes(), new BigDecimal(weight));
    }

    static Leaf by(Route route, Leaf leaf) {
        return new Leaf(leaf.issue(), Set.of(route), leaf.weight());
    }

    private static Leaf with(Leaf leaf, IssueFacts facts) {
        return new Leaf(facts, leaf.routes(), leaf.weight());
    }

    static Accounted share(Leaf... leaves) {
        return share(List.of(leaves));
    }

    static Accounted share(Collection<Leaf> leaves) {
        return Progress.share(ShareRules.DEFAULT, leaves, Set.of(WONT_DO), false);
    }

    /** The leaves, of which all after the first belong to the first, an epic. */
    static Accounted shareOfEpic(Leaf epic, Leaf... issues) {
        List<Leaf> all = new java.util.ArrayList<>(List.of(issues));
        Map<IssueId, IssueId> epicOf = new java.util.HashMap<>();
        all.forEach(leaf -> epicOf.put(leaf.issue().id(), epic.issue().id()));
        all.add(epic);
        return Progress.share(ShareRules.DEFAULT, new Scope(all, epicOf), Set.of(WONT_DO), false);
    }

    /** By other rules than the default ones, in a cycle that begins at {@link #START}. */
    static Accounted share(ShareRules rules, Leaf... leaves) {
        return Progress.share(rules, Scope.of(List.of(leaves)).from(START), Set.of(WONT_DO), false);
    }

    static BigDecimal raw(Accounted accounted) {
        return accounted.figure().raw().orElseThrow();
    }

    static LedgerLine line(Ledger ledger, long issue) {
        return ledger.lines().stream().filter(line -> line.issue().value() == issue).findFirst().orElseThrow();
    }

    static LedgerLine line(Accounted accounted, long issue) {
        return line(accounted.ledger(), issue);
    }
}
