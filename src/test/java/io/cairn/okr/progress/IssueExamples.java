package io.cairn.okr.progress;

import static io.cairn.okr.progress.RuleExample.plain;
import static io.cairn.okr.progress.Sets.POINTS;
import static io.cairn.okr.progress.Sets.START;
import static io.cairn.okr.progress.Sets.WONT_DO;
import static io.cairn.okr.progress.Sets.cancelled;
import static io.cairn.okr.progress.Sets.done;
import static io.cairn.okr.progress.Sets.epic;
import static io.cairn.okr.progress.Sets.inWork;
import static io.cairn.okr.progress.Sets.raw;
import static io.cairn.okr.progress.Sets.todo;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueWorth;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.ShareRules.DayOne;
import io.cairn.okr.model.ShareRules.Epics;
import io.cairn.okr.model.ShareRules.SubTasks;
import io.cairn.okr.model.ShareRules.ValueRule;
import io.cairn.okr.model.Thresholds;
import io.cairn.okr.model.Timing;
import io.cairn.okr.model.Weighing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the product makes of the book's examples of issues. */
final class IssueExamples {
    private static final Rules USUAL = Rules.withDefaults(Set.of(WONT_DO));
    private static final Map<String, Boolean> CANCELLED_AS_DONE = Map.of("okr.setting.cancelled.done", true, "okr.setting.cancelled", false);

    private IssueExamples() {
    }

    /** By rule; each gives the results of one row. */
    static Map<String, Function<RuleExample, List<String>>> all() {
        Map<String, Function<RuleExample, List<String>>> all = new LinkedHashMap<>();
        all.put("J1", figure(row -> share(ShareRules.DEFAULT, byTwoWays(row), USUAL)));
        all.put("J2", figure(IssueExamples::inProgress));
        all.put("J3", figure(row -> share(ShareRules.DEFAULT, doneAndOpen(row, IssueExamples::weighed), USUAL)));
        all.put("J4", figure(IssueExamples::withGivenUp));
        all.put("J5", figure(row -> share(by(weighing(row)), doneAndOpen(row, Sets::estimated), USUAL)));
        all.put("J6", figure(IssueExamples::withSubTasks));
        all.put("J7", figure(IssueExamples::ofEpic));
        all.put("J8", IssueExamples::nothing);
        all.put("J9", row -> List.of(row.percent(raw(doneOf(row.count(0), row.count(1)))),
                row.percent(raw(doneOf(row.count(0), row.count(1) - row.count(2))))));
        all.put("J10", IssueExamples::shrinking);
        all.put("J11", figure(IssueExamples::secured));
        all.put("J13", figure(IssueExamples::doneBefore));
        all.put("J14", row -> List.of(plain(aggregated(row).value().orElseThrow())));
        return all;
    }

    private static Function<RuleExample, List<String>> figure(Function<RuleExample, Accounted> made) {
        return row -> List.of(row.percent(raw(made.apply(row))));
    }

    private static Accounted share(ShareRules how, List<Leaf> leaves, Rules rules) {
        return Progress.share(how, Scope.of(leaves).from(START), rules);
    }

    /** Columns done, in progress, to do, worth in progress. */
    private static Accounted inProgress(RuleExample row) {
        ShareRules how = new ShareRules(ValueRule.STATUS, row.count(3), SubTasks.IGNORE, Epics.FLATTEN);
        return share(how, set(finished(row.count(0)), some(row.count(1), id -> inWork(100 + id)), open(row.count(2))), USUAL);
    }

    /** Columns done, open, given up, what these count as. */
    private static Accounted withGivenUp(RuleExample row) {
        Rules rules = new Rules(Set.of(WONT_DO), row.choice(3, CANCELLED_AS_DONE), BigDecimal.ONE, Thresholds.DEFAULT);
        return share(ShareRules.DEFAULT, set(finished(row.count(0)), open(row.count(1)), givenUp(row.count(2))), rules);
    }

    /** Columns done, open, parent, choice. */
    private static Accounted withSubTasks(RuleExample row) {
        SubTasks choice = row.choice(3, Map.of("okr.kr.subtasks.replace", SubTasks.REPLACE, "okr.kr.subtasks.ignore", SubTasks.IGNORE));
        List<Leaf> parent = List.of(row.isDone(2) ? done(1) : todo(1));
        List<Leaf> below = set(some(row.count(0), id -> done(100 + id)), some(row.count(1), id -> todo(200 + id)));
        return share(new ShareRules(ValueRule.STATUS, 0, choice, Epics.FLATTEN),
                set(parent, below.stream().map(leaf -> Sets.subTaskOf(1, leaf)).toList()), USUAL);
    }

    /** Columns linked, given up. */
    private static List<String> nothing(RuleExample row) {
        Accounted accounted = share(ShareRules.DEFAULT, set(givenUp(row.count(1)), open(row.count(0) - row.count(1))), USUAL);
        return List.of(row.percent(raw(accounted)), FigureExamples.remark(row, accounted.figure()));
    }

    /** Columns done, secured, whether such are kept from counting. */
    private static Accounted secured(RuleExample row) {
        Rules rules = new Rules(Set.of(), false, row.isYes(2), BigDecimal.ONE, Thresholds.DEFAULT, Timing.DEFAULT);
        return share(ShareRules.DEFAULT, set(finished(row.count(0)), some(row.count(1), id -> Sets.secured(todo(200 + id)))), rules);
    }

    /** Columns done before, done since, open, choice. */
    private static Accounted doneBefore(RuleExample row) {
        DayOne choice = row.choice(3, Map.of("okr.kr.dayone.out", DayOne.LEAVE_OUT, "okr.kr.dayone.count", DayOne.COUNT));
        return share(new ShareRules(IssueWorth.DEFAULT, Weighing.BY_LINK, SubTasks.IGNORE, Epics.FLATTEN, choice),
                set(some(row.count(0), id -> Sets.resolvedAt(START.minusSeconds(1), done(id))),
                        some(row.count(1), id -> Sets.resolvedAt(START, done(100 + id))), open(row.count(2))), USUAL);
    }

    private static ShareRules by(Weighing weighing) {
        return new ShareRules(IssueWorth.DEFAULT, weighing, SubTasks.IGNORE, Epics.FLATTEN, DayOne.COUNT);
    }

    /** Columns by hand, by epic, done. */
    private static List<Leaf> byTwoWays(RuleExample row) {
        LongFunction<Leaf> leaf = id -> row.letters(2).contains(id) ? done(id) : todo(id);
        return set(row.letters(0).stream().map(leaf::apply).toList(),
                row.letters(1).stream().map(id -> Sets.by(Route.EPIC, leaf.apply(id))).toList());
    }

    /** Columns how a missing estimate is treated, fixed number. */
    private static Weighing weighing(RuleExample row) {
        Weighing.Missing missing = row.choice(2, Map.of("okr.kr.missing.zero", Weighing.Missing.ZERO,
                "okr.kr.missing.fixed", Weighing.Missing.FIXED, "okr.kr.missing.average", Weighing.Missing.AVERAGE));
        return new Weighing(Optional.of(POINTS), missing, row.given(3).orElse(BigDecimal.ONE));
    }

    /** Columns epic, done, open, others, choice. */
    private static Accounted ofEpic(RuleExample row) {
        List<Leaf> issues = set(some(row.count(1), id -> done(100 + id)), some(row.count(2), id -> todo(200 + id)));
        Map<IssueId, IssueId> epicOf = issues.stream().collect(Collectors.toMap(leaf -> leaf.issue().id(), leaf -> new IssueId(1)));
        Leaf epic = epic(row.isDone(0) ? done(1) : todo(1));
        List<Leaf> all = set(issues, List.of(epic), some(row.count(3), id -> todo(300 + id)));
        Epics epics = row.choice(4, Map.of("okr.kr.epics.item", Epics.AS_ITEM, "okr.kr.epics.flatten", Epics.FLATTEN));
        return Progress.share(new ShareRules(ValueRule.STATUS, 0, SubTasks.IGNORE, epics), new Scope(all, epicOf), USUAL);
    }

    private static Accounted doneOf(int all, int done) {
        return share(ShareRules.DEFAULT, set(finished(done), open(all - done)), USUAL);
    }

    /** Columns done, open, removed. */
    private static List<String> shrinking(RuleExample row) {
        Accounted before = doneOf(row.count(0) + row.count(1), row.count(0));
        Accounted after = doneOf(row.count(0) + row.count(1) - row.count(2), row.count(0));
        FigureEvent event = new FigureEvent(new KeyResultId(1), START, before.figure().raw(), after.figure().raw(),
                Changes.between(before.ledger(), after.ledger()));
        return List.of(row.percent(raw(before)), row.percent(raw(after)), plain(event.work().movePointRight(2)),
                plain(event.scope().movePointRight(2)));
    }

    /** Columns values, function, percentile. */
    private static Aggregated aggregated(RuleExample row) {
        String percentile = row.given(2).map(RuleExample::plain).orElse("");
        Aggregate.Function function = Stream.of(Aggregate.Function.values())
                .filter(one -> row.is(1, "okr.aggregate." + one, percentile)).findFirst().orElseThrow();
        Aggregate how = function == Aggregate.Function.COUNT ? Aggregate.COUNT
                : new Aggregate(function, Optional.of(POINTS), row.given(2).map(BigDecimal::intValueExact).orElse(0));
        return Aggregates.of(how, Scope.of(each(row.numbers(0), Sets::todo, Sets::estimated)), USUAL);
    }

    /** Columns of numbers: done, open. */
    private static List<Leaf> doneAndOpen(RuleExample row, BiFunction<Leaf, Optional<BigDecimal>, Leaf> with) {
        return set(each(row.numbers(0), Sets::done, with), each(row.numbers(1), id -> todo(200 + id), with));
    }

    private static List<Leaf> finished(int count) {
        return some(count, Sets::done);
    }

    private static List<Leaf> open(int count) {
        return some(count, id -> todo(200 + id));
    }

    private static List<Leaf> givenUp(int count) {
        return some(count, id -> cancelled(300 + id));
    }

    private static Leaf weighed(Leaf leaf, Optional<BigDecimal> weight) {
        return Sets.weighing(plain(weight.orElseThrow()), leaf);
    }

    private static List<Leaf> some(int count, LongFunction<Leaf> leaf) {
        return IntStream.rangeClosed(1, count).mapToObj(leaf::apply).toList();
    }

    private static List<Leaf> each(List<Optional<BigDecimal>> numbers, LongFunction<Leaf> leaf,
            BiFunction<Leaf, Optional<BigDecimal>, Leaf> with) {
        List<Leaf> leaves = new ArrayList<>();
        numbers.forEach(number -> leaves.add(with.apply(leaf.apply(leaves.size() + 1), number)));
        return leaves;
    }

    @SafeVarargs
    private static List<Leaf> set(List<Leaf>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
