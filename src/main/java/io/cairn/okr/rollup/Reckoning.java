package io.cairn.okr.rollup;

import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.objective.RulesInForce;
import io.cairn.okr.progress.Accounted;
import io.cairn.okr.progress.Progress;
import io.cairn.okr.progress.Scope;
import io.cairn.okr.store.CheckInLog;
import io.cairn.okr.store.Sources;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reckons a key result from what is true now: its plan, its check-ins, its sources and their issues. Writes nothing. */
public final class Reckoning {
    private static final int PAGE = 20;

    private final Sources sources;
    private final CheckInLog checkIns;
    private final Expansion expansion;
    private final RulesInForce rules;

    public Reckoning(Sources sources, CheckInLog checkIns, Expansion expansion, RulesInForce rules) {
        this.sources = sources;
        this.checkIns = checkIns;
        this.expansion = expansion;
        this.rules = rules;
    }

    /** @param last what is kept now; stands where a query fails (M8) */
    Reckoned of(KeyResult keyResult, Reckoned last) {
        return keyResult.plan().measure().match(
                linear -> measured(keyResult.id(), value -> Progress.linear(linear, value)),
                binary -> measured(keyResult.id(), value -> Progress.binary(binary, value)),
                share -> expansion.of(sources.of(keyResult.id())).map(scope -> shared(share.rules(), scope))
                        .orElseGet(() -> failed(last)));
    }

    private Reckoned measured(KeyResultId id, Measured measure) {
        Optional<BigDecimal> current = latestValue(id);
        return new Reckoned(measure.at(current), current, Ledger.EMPTY);
    }

    private Reckoned shared(ShareRules how, Scope scope) {
        Rules now = rules.now();
        Accounted accounted = Progress.share(how, scope, now.notCounted(), now.cancelledCountsAsDone());
        return new Reckoned(accounted.figure(), Optional.empty(), accounted.ledger());
    }

    /** M8: value and account unchanged, the flag shown. */
    private static Reckoned failed(Reckoned last) {
        Set<Flag> flags = EnumSet.of(Flag.QUERY_FAILED);
        flags.addAll(last.figure().flags());
        return new Reckoned(new Figure(last.figure().raw(), flags), last.current(), last.ledger());
    }

    /** The value said last; a check-in without one left it unchanged. */
    private Optional<BigDecimal> latestValue(KeyResultId id) {
        List<CheckIn> page = checkIns.of(id, 0, PAGE);
        for (int from = PAGE; !page.isEmpty(); from += PAGE) {
            Optional<BigDecimal> value = page.stream().flatMap(checkIn -> checkIn.said().value().stream()).findFirst();
            if (value.isPresent() || page.size() < PAGE) {
                return value;
            }
            page = checkIns.of(id, from, PAGE);
        }
        return Optional.empty();
    }

    private interface Measured {
        Figure at(Optional<BigDecimal> current);
    }
}
