package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.People;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.Settings;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Objectives;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Shows administrators what other settings would alter before they are saved. Writes nothing. */
public final class RulesPreview {
    /** As many key results are tried; of more, as many spread evenly over all. */
    static final int MOST_TRIED = 500;

    private final Access access;
    private final RulesInForce rules;
    private final Objectives objectives;
    private final Reading reading;
    private final RulesTrial trial;
    private final RolledForward rolledForward;
    private final People people;

    RulesPreview(Access access, RulesInForce rules, Objectives objectives, Reading reading, RulesTrial trial, RolledForward rolledForward,
            People people) {
        this.access = access;
        this.rules = rules;
        this.objectives = objectives;
        this.reading = reading;
        this.trial = trial;
        this.rolledForward = rolledForward;
        this.people = people;
    }

    /** Everybody but administrators of Jira is refused. */
    public RuleEffect of(UserKey who, Settings wished) {
        access.toMaintain(who);
        Viewer viewer = access.of(who);
        List<CycleView> cycles = reading.cycles();
        List<Objective> all = cycles.stream().filter(cycle -> cycle.state() != CycleView.State.PAST)
                .flatMap(cycle -> objectives.of(cycle.cycle().id()).stream()).toList();
        Material before = reading.of(all, cycles);
        Rules others = rules.under(wished).now();
        List<KeyResult> keyResults = before.keyResults().values().stream().flatMap(Collection::stream).toList();
        List<KeyResult> tried = moves(before.rules(), others) ? spread(keyResults) : keyResults;
        Material after = before.under(others, moves(before.rules(), others) ? trial.under(wished, tried) : Map.of());
        Material rolled = after.with(rolledForward.of(all, after));
        Comparison comparison = new Comparison(viewer, views(viewer, before, all), views(viewer, rolled, all));
        return comparison.effect(all.size() + keyResults.size(), all.size() + tried.size());
    }

    private List<ObjectiveView> views(Viewer viewer, Material material, List<Objective> all) {
        return new Composition(viewer, people, material).views(all);
    }

    /** Whether key results stand elsewhere by the others, not only in another light. */
    private static boolean moves(Rules now, Rules others) {
        return !now.givenUp().equals(others.givenUp()) || now.securedLeftOut() != others.securedLeftOut()
                || !now.usual().equals(others.usual()) || !now.timing().cadence().equals(others.timing().cadence());
    }

    private static List<KeyResult> spread(List<KeyResult> all) {
        return all.size() <= MOST_TRIED ? all
                : IntStream.range(0, MOST_TRIED).mapToObj(at -> all.get((int) ((long) at * all.size() / MOST_TRIED))).toList();
    }

    /** The figures before and after, side by side. */
    private record Comparison(Viewer viewer, List<ObjectiveView> before, List<ObjectiveView> after) {
        private static final int MOST_SHOWN = 20;

        RuleEffect effect(int figures, int looked) {
            List<RuleEffect.Move> moves = new ArrayList<>();
            int hidden = 0;
            for (int at = 0; at < before.size(); at++) {
                List<RuleEffect.Move> some = Moves.between(before.get(at), after.get(at));
                if (viewer.sees(before.get(at).objective())) {
                    moves.addAll(some);
                } else {
                    hidden += some.size();
                }
            }
            moves.sort(Moves.BIGGEST_FIRST);
            return new RuleEffect(figures, looked, moves.size() + hidden, hidden, moves.stream().limit(MOST_SHOWN).toList());
        }
    }
}
