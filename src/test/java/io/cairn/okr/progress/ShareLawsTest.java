package io.cairn.okr.progress;

import static io.cairn.okr.progress.Sets.WONT_DO;
import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueWorth;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Readings;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.ShareRules.DayOne;
import io.cairn.okr.model.ShareRules.Epics;
import io.cairn.okr.model.ShareRules.SubTasks;
import io.cairn.okr.model.ShareRules.ValueRule;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.Thresholds;
import io.cairn.okr.model.Timing;
import io.cairn.okr.model.Weighing;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.junit.Test;

/** What holds of every set of issues; sets are drawn with fixed seeds. */
public class ShareLawsTest {
    private static final int SETS = 400;
    private static final BigDecimal HAIR = new BigDecimal("1e-25");

    @Test // J3
    public void theLedgerAddsUpToTheFigure() {
        everySet((scope, random) -> {
            Accounted accounted = share(scope, random);
            BigDecimal sum = accounted.ledger().lines().stream().map(LedgerLine::contribution)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum.subtract(Sets.raw(accounted)).abs()).isLessThan(HAIR);
        });
    }

    @Test // J3
    public void theFigureLiesBetweenZeroAndOne() {
        everySet((scope, random) -> assertThat(Sets.raw(share(scope, random)))
                .isBetween(BigDecimal.ZERO, BigDecimal.ONE));
    }

    @Test // J1
    public void everyIssueIsInExactlyOneLine() {
        everySet((scope, random) -> assertThat(share(scope, random).ledger().lines()).extracting(LedgerLine::issue)
                .doesNotHaveDuplicates()
                .containsAll(scope.leaves().stream().map(leaf -> leaf.issue().id()).toList()));
    }

    @Test // J1
    public void theOrderOfTheIssuesChangesNothing() {
        unchanged((leaves, random) -> Collections.shuffle(leaves, random));
    }

    @Test // J1
    public void namingAnIssueTwiceChangesNothing() {
        unchanged((leaves, random) -> leaves.addAll(List.copyOf(leaves).subList(0, leaves.size() / 2)));
    }

    @Test // J3
    public void onlyTheProportionOfTheWeightsMatters() {
        everySet((scope, random) -> {
            long seed = random.nextLong();
            Scope heavier = mapped(scope, leaf ->
                    new Leaf(leaf.issue(), leaf.routes(), leaf.weight().multiply(new BigDecimal("12.5"))));
            assertThat(Sets.raw(share(heavier, new Random(seed)))).isEqualByComparingTo(Sets.raw(share(scope, new Random(seed))));
        });
    }

    @Test // J2
    public void workThatGetsDoneNeverLowersTheFigure() {
        everySet((scope, random) -> {
            ShareRules rules = new ShareRules(random.nextBoolean() ? ValueRule.STATUS : ValueRule.RESOLUTION, random.nextInt(101),
                    one(SubTasks.values(), random), one(Epics.values(), random));
            IssueId chosen = scope.leaves().get(random.nextInt(scope.leaves().size())).issue().id();
            Scope further = mapped(scope, leaf -> leaf.issue().id().equals(chosen) ? done(leaf) : leaf);
            assertThat(figure(rules, further)).isGreaterThanOrEqualTo(figure(rules, scope).subtract(HAIR));
        });
    }

    private static void unchanged(BiConsumer<List<Leaf>, Random> disturbance) {
        everySet((scope, random) -> {
            List<Leaf> disturbed = new ArrayList<>(scope.leaves());
            disturbance.accept(disturbed, random);
            long seed = random.nextLong();
            assertThat(share(new Scope(disturbed, scope.epicOf(), scope.start()), new Random(seed)))
                    .isEqualTo(share(scope, new Random(seed)));
        });
    }

    @Test // J1: linking a done issue never lowers, an open one never raises
    public void aDoneIssueMoreNeverLowersAndAnOpenOneNeverRaisesACount() {
        everySet((scope, random) -> {
            Scope byCount = mapped(scope, leaf -> new Leaf(leaf.issue(), leaf.routes(), BigDecimal.ONE));
            IssueId above = one(scope.leaves().toArray(Leaf[]::new), random).issue().id();
            long seed = random.nextLong();
            BigDecimal before = countedBy(byCount, seed);
            for (Relation relation : Relation.values()) {
                assertThat(countedBy(with(byCount, Sets.done(1_000), relation, above), seed)).as("%s %s", relation, seed).isGreaterThanOrEqualTo(before.subtract(HAIR));
                assertThat(countedBy(with(byCount, Sets.todo(1_000), relation, above), seed)).as("%s %s", relation, seed).isLessThanOrEqualTo(before.add(HAIR));
            }
        });
    }

    /** What a new issue has to do with one that is in the set. */
    private enum Relation { NONE, IN_EPIC, SUB_TASK }

    /** By any of the rules that count issues: done is worth 1, whatever was logged or entered. */
    private static BigDecimal countedBy(Scope scope, long seed) {
        Random random = new Random(seed);
        ShareRules any = anyRules(random);
        IssueWorth worth = new IssueWorth(random.nextBoolean() ? ValueRule.STATUS : ValueRule.RESOLUTION, any.worth().inWork(), Map.of(), Optional.empty());
        ShareRules counting = new ShareRules(worth, Weighing.BY_LINK, any.subTasks(), any.epics(), any.dayOne());
        return Sets.raw(Progress.share(counting, scope, anyDefaults(random)));
    }

    @Test // J1
    public void linkingByAnotherRouteTooChangesNoFigure() {
        everySet((scope, random) -> {
            Scope once = mapped(scope, leaf -> leaf.routes().contains(Route.DIRECT) ? leaf : new Leaf(leaf.issue(), leaf.routes(), BigDecimal.ONE));
            List<Leaf> twice = new ArrayList<>(once.leaves());
            once.leaves().forEach(leaf -> twice.add(random.nextInt(twice.size()), again(leaf, one(Route.values(), random), random.nextBoolean())));
            long seed = random.nextLong();
            assertThat(Sets.raw(share(new Scope(twice, scope.epicOf(), scope.start()), new Random(seed))))
                    .isEqualByComparingTo(Sets.raw(share(once, new Random(seed))));
        });
    }

    /** The same issue by another route: only a link by hand has a weight of its own. */
    private static Leaf again(Leaf leaf, Route route, boolean drives) {
        boolean byHand = route == Route.DIRECT && leaf.routes().contains(Route.DIRECT);
        return new Leaf(leaf.issue(), Set.of(route), byHand ? leaf.weight() : BigDecimal.ONE, drives);
    }

    @Test // J5
    public void onlyTheProportionOfTheEstimatesMatters() {
        everySet((scope, random) -> {
            BigDecimal factor = new BigDecimal("2.5");
            ShareRules any = anyRules(random);
            Weighing.Missing missing = one(Weighing.Missing.values(), random);
            Scope larger = mapped(scope, leaf -> Sets.estimated(leaf, Sets.estimate(leaf).map(factor::multiply)));
            Scope same = mapped(scope, leaf -> Sets.estimated(leaf, Sets.estimate(leaf)));
            BigDecimal difference = figure(by(any, missing, BigDecimal.TEN.multiply(factor)), larger).subtract(figure(by(any, missing, BigDecimal.TEN), same));
            assertThat(difference.abs()).isLessThan(HAIR);
        });
    }

    private static ShareRules by(ShareRules any, Weighing.Missing missing, BigDecimal fixed) {
        return new ShareRules(any.worth(), new Weighing(Optional.of(Sets.POINTS), missing, fixed), any.subTasks(), any.epics(), any.dayOne());
    }

    private static Accounted share(Scope scope, Random random) {
        Rules defaults = anyDefaults(random);
        return Progress.share(anyRules(random), scope, defaults);
    }

    private static Rules anyDefaults(Random random) {
        return new Rules(Set.of(WONT_DO), random.nextBoolean(), random.nextInt(4) == 0, BigDecimal.ONE, Thresholds.DEFAULT, Timing.DEFAULT);
    }

    private static ShareRules anyRules(Random random) {
        IssueWorth worth = new IssueWorth(one(ValueRule.values(), random), random.nextInt(101),
                Map.of("3", random.nextInt(101)), Optional.of(Sets.PERCENT));
        Weighing weighing = random.nextBoolean() ? Weighing.BY_LINK
                : new Weighing(Optional.of(Sets.POINTS), one(Weighing.Missing.values(), random), BigDecimal.TEN);
        return new ShareRules(worth, weighing, one(SubTasks.values(), random), one(Epics.values(), random), one(DayOne.values(), random));
    }

    private static BigDecimal figure(ShareRules rules, Scope scope) {
        return Sets.raw(Progress.share(rules, scope, Set.of(WONT_DO), false));
    }

    private static Scope with(Scope scope, Leaf more, Relation relation, IssueId above) {
        List<Leaf> leaves = new ArrayList<>(scope.leaves());
        leaves.add(relation == Relation.SUB_TASK ? Sets.subTaskOf(above.value(), more) : more);
        Map<IssueId, IssueId> epicOf = new HashMap<>(scope.epicOf());
        if (relation == Relation.IN_EPIC) {
            epicOf.put(more.issue().id(), above);
        }
        return new Scope(leaves, epicOf, scope.start());
    }

    private static void everySet(BiConsumer<Scope, Random> law) {
        for (int seed = 0; seed < SETS; seed++) {
            Random random = new Random(seed);
            law.accept(anySet(random), random);
        }
    }

    private static Scope anySet(Random random) {
        List<Leaf> leaves = new ArrayList<>();
        Map<IssueId, IssueId> epicOf = new HashMap<>();
        int size = 1 + random.nextInt(40);
        for (int id = 1; id <= size; id++) {
            leaves.add(anyLeaf(id, random));
            if (id > 3 && random.nextInt(3) == 0) {
                epicOf.put(new IssueId(id), new IssueId(1 + random.nextInt(3))); // the first three may be epics
            }
        }
        return new Scope(leaves, epicOf, Optional.of(Sets.START));
    }

    private static Leaf anyLeaf(int id, Random random) {
        Optional<IssueId> parent = id > 10 && random.nextInt(5) == 0 ? Optional.of(new IssueId(4 + random.nextInt(5))) : Optional.empty();
        IssueFacts facts = new IssueFacts(new IssueId(id), new ProjectId(1 + random.nextInt(3)), one(StatusCategory.values(), random),
                random.nextInt(3) > 0 ? Optional.empty() : Optional.of(random.nextBoolean() ? WONT_DO : Sets.FIXED), parent,
                id <= 3 && random.nextBoolean(), Duration.ofMinutes(random.nextInt(5)), Duration.ofMinutes(random.nextInt(5)), anyReadings(random));
        return new Leaf(facts, Set.of(one(Route.values(), random)), BigDecimal.valueOf(random.nextInt(500), 2));
    }

    private static Readings anyReadings(Random random) {
        Map<Quantity, BigDecimal> amounts = new HashMap<>();
        if (random.nextInt(3) > 0) {
            amounts.put(Sets.POINTS, BigDecimal.valueOf(random.nextInt(8)));
        }
        if (random.nextBoolean()) {
            amounts.put(Sets.PERCENT, BigDecimal.valueOf(random.nextInt(150) - 20));
        }
        Optional<Instant> resolved = random.nextBoolean() ? Optional.of(Sets.START.plusSeconds(random.nextInt(200) - 100)) : Optional.empty();
        return new Readings(String.valueOf(1 + random.nextInt(4)), resolved, random.nextInt(8) == 0, amounts);
    }

    private static Leaf done(Leaf leaf) {
        IssueFacts old = leaf.issue();
        boolean cancelled = old.resolution().filter(WONT_DO::equals).isPresent(); // stays cancelled
        return new Leaf(new IssueFacts(old.id(), old.project(), StatusCategory.DONE,
                cancelled ? old.resolution() : Optional.of(Sets.FIXED), old.parent(), old.epic(), old.spent(), old.remaining(), old.readings()),
                leaf.routes(), leaf.weight());
    }

    private static Scope mapped(Scope scope, UnaryOperator<Leaf> change) {
        return new Scope(scope.leaves().stream().map(change).toList(), scope.epicOf(), scope.start());
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
