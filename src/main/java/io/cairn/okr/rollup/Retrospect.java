package io.cairn.okr.rollup;

import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Doubt;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Milestone;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.objective.Moment;
import io.cairn.okr.objective.PastFigure;
import io.cairn.okr.objective.PastPlans;
import io.cairn.okr.store.Sources.Stay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Some key results at any moment, from what was read of their past (H1). */
final class Retrospect {
    private static final Reckoned NOTHING = new Reckoned(Figure.NONE, Optional.empty(), Ledger.EMPTY);
    private static final long NEVER_KEPT = 0;

    private final Reckoning reckoning;
    private final Chronicle chronicle;
    private final Map<KeyResultId, List<Stay>> stays;
    private final Map<KeyResultId, List<CheckIn>> said;

    Retrospect(Reckoning reckoning, Chronicle chronicle, Map<KeyResultId, List<Stay>> stays, Map<KeyResultId, List<CheckIn>> said) {
        this.reckoning = reckoning;
        this.chronicle = chronicle;
        this.stays = stays;
        this.said = said;
    }

    Map<KeyResultId, PastFigure> at(Moment moment, Collection<KeyResult> keyResults, Map<KeyResultId, PastPlans.Then> plans) {
        Map<KeyResultId, List<CheckIn>> until = until(moment.end());
        Map<KeyResultId, PastFigure> figures = new HashMap<>();
        EnteredValues.Log log = new EnteredValues.Log(until, moment.day());
        Reckoning then = reckoning.past(keyResults, log);
        keyResults.forEach(one -> figures.put(one.id(), new Turn(moment, plans.get(one.id()), then).figure(until.getOrDefault(one.id(), List.of()))));
        return figures;
    }

    private Map<KeyResultId, List<CheckIn>> until(Instant end) {
        Map<KeyResultId, List<CheckIn>> until = new HashMap<>();
        said.forEach((id, all) -> until.put(id, all.stream().filter(one -> !one.at().isAfter(end)).toList()));
        return until;
    }

    /** One key result at one moment. */
    private final class Turn {
        private final Moment moment;
        private final PastPlans.Then plan;
        private final PastIssues issues;
        private final Reckoning then;
        private final List<LinkedSource> sources;

        Turn(Moment moment, PastPlans.Then plan, Reckoning then) {
            this.moment = moment;
            this.plan = plan;
            issues = new PastIssues(chronicle, moment.end());
            this.then = then.over(issues);
            sources = stays.getOrDefault(plan.keyResult().id(), List.of()).stream().filter(counts()).map(Stay::source).toList();
        }

        /** The sources of that day, or those of today. */
        private Predicate<Stay> counts() {
            return moment.asWorked() ? stay -> stay.until().isEmpty() : stay -> stay.holds(moment.end());
        }

        PastFigure figure(List<CheckIn> until) {
            KeyResult keyResult = onThatDay(plan.keyResult(), moment.day());
            Reckoned reckoned = notYetMade() ? NOTHING : reckoned(keyResult);
            StoredFigure figure = new StoredFigure(reckoned.figure(), reckoned.current(), moment.end(), NEVER_KEPT);
            Map<IssueId, IssueFacts> facts = issues.facts(reckoned.ledger().lines().stream().map(LedgerLine::issue).toList());
            return new PastFigure(keyResult, figure, reckoned.ledger(), until.stream().findFirst(), facts, doubts());
        }

        /** Without a number that counted there is nothing, not even a last value that could stand. */
        private Reckoned reckoned(KeyResult keyResult) {
            Reckoned reckoned = then.of(keyResult, sources, () -> NOTHING);
            return issues.doubts().contains(Doubt.FIELD_GONE) ? NOTHING : reckoned;
        }

        /** No report of that day could name it. */
        private boolean notYetMade() {
            return !moment.asWorked() && plan.keyResult().addedAt().filter(made -> made.isAfter(moment.end())).isPresent();
        }

        private Set<Doubt> doubts() {
            Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
            doubts.addAll(issues.doubts());
            if (!plan.known() && !notYetMade()) {
                doubts.add(Doubt.SETTINGS_CHANGED);
            }
            if (sources.stream().anyMatch(this::mayHaveLostSome)) {
                doubts.add(Doubt.LEFT_UNSEEN);
            }
            return doubts;
        }

        /** What leaves a set is noted from the day the set was named. */
        private boolean mayHaveLostSome(LinkedSource linked) {
            Set<IssueId> epics = issues.epics();
            return linked.addedAt().isAfter(moment.end())
                    && linked.source().<Boolean>match(direct -> epics.contains(direct.issue()), epic -> true, query -> false, field -> true);
        }
    }

    /** Steps that were done later were not done (M6). */
    private static KeyResult onThatDay(KeyResult keyResult, LocalDate day) {
        KeyResultPlan plan = keyResult.plan();
        if (!(plan.measure() instanceof Measure.Milestones milestones)) {
            return keyResult;
        }
        List<Milestone> steps = milestones.steps().stream()
                .map(step -> new Milestone(step.title(), step.weight(), step.doneOn().filter(done -> !done.isAfter(day)))).toList();
        return new KeyResult(keyResult.id(), keyResult.objective(), new KeyResultPlan(plan.title(), plan.owner(), plan.weight(),
                new Measure.Milestones(steps), plan.fromIssues(), plan.expectation()), keyResult.version(), keyResult.addedAt());
    }
}
