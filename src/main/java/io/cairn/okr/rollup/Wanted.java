package io.cairn.okr.rollup;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.ShareRules.SubTasks;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a key result must know of its issues beside the issues themselves.
 *
 * @param subTasks       whether all sub-tasks of the issues belong to the set (J6)
 * @param epicsOfQueries whether an epic that a query or a field found brings its issues along (J7); an aggregate takes what is found (J14)
 * @param amounts        the numbers to read from each (J2, J5, J14)
 */
record Wanted(boolean subTasks, boolean epicsOfQueries, Set<Quantity> amounts) {
    static final Wanted NOTHING = new Wanted(false, true, Set.of());

    Wanted {
        amounts = Set.copyOf(amounts);
    }

    static Wanted by(KeyResultPlan plan) {
        if (plan.measure() instanceof Measure.Share share) {
            return by(share.rules());
        }
        return new Wanted(false, false, plan.fromIssues().flatMap(Aggregate::of).stream().collect(Collectors.toSet()));
    }

    /** Whether an epic that came by the route stands for its issues. */
    boolean expands(Route route) {
        return epicsOfQueries || route == Route.DIRECT || route == Route.EPIC;
    }

    private static Wanted by(ShareRules rules) {
        Stream<Quantity> amounts = Stream.concat(rules.weighing().estimate().stream(), rules.worth().percentField().stream());
        return new Wanted(rules.subTasks() == SubTasks.REPLACE, true, amounts.collect(Collectors.toSet()));
    }
}
