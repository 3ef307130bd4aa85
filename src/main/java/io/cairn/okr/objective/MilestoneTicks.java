package io.cairn.okr.objective;

import io.cairn.okr.model.DoneMilestones;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Milestone;
import io.cairn.okr.model.StaleException;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.store.KeyResults;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says of milestones that they are done, or not after all: a part of a check-in, within its transaction. */
public final class MilestoneTicks {
    private final KeyResults keyResults;
    private final Trail trail;
    private final Calendar calendar;

    MilestoneTicks(KeyResults keyResults, Trail trail, Calendar calendar) {
        this.keyResults = keyResults;
        this.trail = trail;
        this.calendar = calendar;
    }

    /**
     * What was not done is done since today. Leaves the figure to who calls, after the transaction.
     *
     * @param before a key result the person may check in on
     * @return it as it is then
     * @throws StaleException if somebody changed it meanwhile, whatever was ticked
     * @throws ValidationException on {@code milestones} if it has no such milestones
     */
    public KeyResult tick(UserKey who, KeyResult before, DoneMilestones done) {
        if (before.version() != done.version()) {
            throw new StaleException(before.id().key());
        }
        KeyResultPlan plan = before.plan();
        KeyResultPlan ticked = new KeyResultPlan(plan.title(), plan.owner(), plan.weight(), ticked(plan.measure(), done), plan.fromIssues(), plan.expectation());
        KeyResult changed = keyResults.change(before.id(), done.version(), ticked);
        trail.note(who, "key-result.changed", before.id().key(), Traces.of(plan), Traces.of(ticked));
        return changed;
    }

    private Measure ticked(Measure measure, DoneMilestones done) {
        List<Milestone> steps = measure instanceof Measure.Milestones milestones ? milestones.steps() : List.of();
        if (done.places().stream().anyMatch(place -> place < 0 || place >= steps.size()) || steps.isEmpty()) {
            throw new ValidationException("milestones", "okr.error.milestones.other");
        }
        return new Measure.Milestones(IntStream.range(0, steps.size()).mapToObj(at -> ticked(steps.get(at), done.places().contains(at))).toList());
    }

    private Milestone ticked(Milestone step, boolean done) {
        return new Milestone(step.title(), step.weight(), done ? step.doneOn().or(() -> Optional.of(calendar.today())) : Optional.empty());
    }
}
