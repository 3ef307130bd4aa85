package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.Settings;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.objective.Assumption;
import io.cairn.okr.objective.RulesInForce;
import io.cairn.okr.progress.Accounted;
import io.cairn.okr.progress.Aggregated;
import io.cairn.okr.progress.Aggregates;
import io.cairn.okr.progress.Entered;
import io.cairn.okr.progress.Progress;
import io.cairn.okr.progress.Scope;
import io.cairn.okr.store.Grounds;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reckons a key result from what is true now: its plan, its check-ins, the issues of its sources. Writes nothing. */
public final class Reckoning {
    private final EnteredValues entered;
    private final Expansion expansion;
    private final RulesInForce rules;

    public Reckoning(EnteredValues entered, Expansion expansion, RulesInForce rules) {
        this.entered = entered;
        this.expansion = expansion;
        this.rules = rules;
    }

    /** The same for these key results, by the rules of this moment, reading issues through another view of them; three statements. */
    Reckoning through(Issues view, Collection<KeyResult> together) {
        RulesInForce held = rules.held();
        return new Reckoning(entered.of(together, held), expansion.through(view), held);
    }

    /** The same on these grounds, reading issues through another view of them; no statement but for what people entered. */
    Reckoning through(Issues view, Grounds grounds) {
        RulesInForce held = rules.under(grounds.around().settings());
        return new Reckoning(entered.knowing(grounds.calendar(), held), expansion.through(view), held);
    }

    /** The same as other settings would have it. */
    Reckoning under(Settings wished) {
        RulesInForce others = rules.under(wished);
        return new Reckoning(entered.under(others), expansion, others);
    }

    /** The same as if somebody had entered that value. */
    Reckoning saying(Optional<Assumption.Entry> value) {
        return value.map(said -> new Reckoning(entered.saying(said), expansion, rules)).orElse(this);
    }

    /** The same with what had been said by then, by the rules of today; three statements. */
    Reckoning past(Collection<KeyResult> together, EnteredValues.Log said) {
        RulesInForce held = rules.held();
        return new Reckoning(entered.of(together, held).asOf(said), expansion, held);
    }

    /** All numbers of issues that these key results ask for; one statement. */
    Set<Quantity> amounts(Collection<KeyResult> all) {
        Rules now = rules.now();
        return all.stream().flatMap(one -> Wanted.by(one.plan().under(now)).amounts().stream()).collect(Collectors.toSet());
    }

    /** The same, reading issues through another view of them. */
    Reckoning over(Issues view) {
        return new Reckoning(entered, expansion.through(view), rules);
    }

    /**
     * @param sources all it has
     * @param last    what is kept now, asked for only where it stands because a query fails (M8)
     */
    Reckoned of(KeyResult keyResult, List<LinkedSource> sources, Supplier<Reckoned> last) {
        Rules now = rules.now();
        KeyResultPlan plan = keyResult.plan().under(now);
        if (!plan.followsIssues()) {
            return measured(plan.measure(), entered.of(keyResult), beside(sources, last, now));
        }
        return expansion.of(sources, Wanted.by(plan))
                .map(scope -> plan.fromIssues().map(how -> aggregated(plan.measure(), Aggregates.of(how, scope, now), last))
                        .orElseGet(() -> shared(plan.measure(), scope.from(entered.begin(keyResult)), now)))
                .orElseGet(() -> failed(last.get(), Flag.QUERY_FAILED));
    }

    /** R4: what is linked to a measured value supports it, whatever else was said; shown, and the value stays as entered. */
    private Ledger beside(List<LinkedSource> sources, Supplier<Reckoned> last, Rules now) {
        List<LinkedSource> supporting = sources.stream().filter(linked -> !linked.drives()).toList();
        return supporting.isEmpty() ? Ledger.EMPTY : expansion.of(supporting)
                .map(scope -> Progress.share(ShareRules.DEFAULT, scope, now).ledger()).orElseGet(() -> last.get().ledger());
    }

    private static Reckoned measured(Measure measure, Entered entered, Ledger ledger) {
        Figure figure = Progress.measured(measure, entered).orElseThrow();
        return new Reckoned(figure, entered.current(), ledger);
    }

    /** J14: the value that the issues give is the current one. */
    private static Reckoned aggregated(Measure measure, Aggregated given, Supplier<Reckoned> last) {
        return given.value().map(value -> measured(measure, Entered.now(given.value()), given.ledger()))
                .orElseGet(() -> failed(last.get(), Flag.NOTHING_TO_AGGREGATE));
    }

    private static Reckoned shared(Measure measure, Scope scope, Rules now) {
        ShareRules how = ((Measure.Share) measure).rules();
        Accounted accounted = Progress.share(how, scope, now);
        return new Reckoned(accounted.figure(), Optional.empty(), accounted.ledger());
    }

    /** M8: value and account unchanged, the flag shown. */
    private static Reckoned failed(Reckoned last, Flag why) {
        Set<Flag> flags = EnumSet.of(why);
        flags.addAll(last.figure().flags());
        return new Reckoned(new Figure(last.figure().raw(), flags), last.current(), last.ledger());
    }
}
