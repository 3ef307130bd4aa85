package io.cairn.okr.progress;

import static io.cairn.okr.progress.Sets.WONT_DO;
import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.ShareRules.Epics;
import io.cairn.okr.model.ShareRules.SubTasks;
import io.cairn.okr.model.ShareRules.ValueRule;
import io.cairn.okr.model.StatusCategory;
import java.math.BigDecimal;
import java.time.Duration;
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
            IssueId chosen = scope.leaves().get(random.nextInt(scope.leaves().size())).issue().id();
            Scope further = mapped(scope, leaf -> leaf.issue().id().equals(chosen) ? done(leaf) : leaf);
            assertThat(figure(further)).isGreaterThanOrEqualTo(figure(scope));
        });
    }

    private static BigDecimal figure(Scope scope) {
        return Sets.raw(Progress.share(ShareRules.DEFAULT, scope, Set.of(WONT_DO), false));
    }

    private static void unchanged(BiConsumer<List<Leaf>, Random> disturbance) {
        everySet((scope, random) -> {
            List<Leaf> disturbed = new ArrayList<>(scope.leaves());
            disturbance.accept(disturbed, random);
            long seed = random.nextLong();
            assertThat(share(new Scope(disturbed, scope.epicOf()), new Random(seed)))
                    .isEqualTo(share(scope, new Random(seed)));
        });
    }

    private static Accounted share(Scope scope, Random random) {
        ValueRule rule = ValueRule.values()[random.nextInt(ValueRule.values().length)];
        ShareRules rules = new ShareRules(rule, random.nextInt(101), SubTasks.IGNORE, Epics.FLATTEN);
        return Progress.share(rules, scope, Set.of(WONT_DO), random.nextBoolean());
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
        return new Scope(leaves, epicOf);
    }

    private static Leaf anyLeaf(int id, Random random) {
        Optional<IssueId> parent = id > 10 && random.nextInt(5) == 0 ? Optional.of(new IssueId(4 + random.nextInt(5))) : Optional.empty();
        IssueFacts facts = new IssueFacts(new IssueId(id), new ProjectId(1 + random.nextInt(3)), one(StatusCategory.values(), random),
                random.nextInt(3) > 0 ? Optional.empty() : Optional.of(random.nextBoolean() ? WONT_DO : Sets.FIXED), parent,
                id <= 3 && random.nextBoolean(), Duration.ofMinutes(random.nextInt(5)), Duration.ofMinutes(random.nextInt(5)));
        return new Leaf(facts, Set.of(one(Route.values(), random)), BigDecimal.valueOf(random.nextInt(500), 2));
    }

    private static Leaf done(Leaf leaf) {
        IssueFacts old = leaf.issue();
        boolean cancelled = old.resolution().filter(WONT_DO::equals).isPresent(); // stays cancelled
        return new Leaf(new IssueFacts(old.id(), old.project(), StatusCategory.DONE,
                cancelled ? old.resolution() : Optional.of(Sets.FIXED), old.parent(), old.epic(), old.spent(), old.remaining()),
                leaf.routes(), leaf.weight());
    }

    private static Scope mapped(Scope scope, UnaryOperator<Leaf> change) {
        return new Scope(scope.leaves().stream().map(change).toList(), scope.epicOf());
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
