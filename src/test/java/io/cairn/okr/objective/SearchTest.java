package io.cairn.okr.objective;

import static io.cairn.okr.objective.World.HOLDER;
import static io.cairn.okr.objective.World.LEAD;
import static io.cairn.okr.objective.World.OWNER;
import static io.cairn.okr.objective.World.SHARE;
import static io.cairn.okr.objective.World.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;

public class SearchTest {
    @Rule
    public final World world = new World();

    @Test
    public void everyWordMustOccurInAnyCase() {
        Objective objective = world.objective("Faster start");
        world.keyResult(objective, "Crashes at launch", SHARE);
        world.keyResult(objective, "Time to first screen", SHARE);
        assertThat(found(LEAD, "LAUNCH crashes")).containsExactly("Crashes at launch");
        assertThat(found(LEAD, "launch screen")).isEmpty();
        assertThat(found(LEAD, "faster")).hasSize(2);
        assertThat(found(STRANGER, "launch")).isEmpty();
    }

    @Test
    public void runningCyclesComeFirstAndOnesOwnWithinThem() {
        CycleId past = world.cycles.add(new CyclePlan("Q3", LocalDate.parse("2026-07-01"), LocalDate.parse("2026-09-30"))).id();
        Objective old = world.objectives.add(world.in(world.plan("Old", world.team()), past));
        Objective running = world.objective("Running");
        world.keyResult(old, "Past", SHARE);
        world.keyResult(running, "Mine", SHARE);
        world.keyResults.add(running.id(), new KeyResultPlan("Another's", OWNER, BigDecimal.ONE, SHARE));
        assertThat(found(HOLDER, "")).containsExactly("Mine", "Another's", "Past");
        assertThat(world.search.keyResults(HOLDER, "", 1)).hasSize(1);
    }

    @Test
    public void whatIsMeasuredByAValueIsNotOfferedToAnIssue() {
        Objective objective = world.objective("Faster start");
        world.keyResult(objective, "Crashes at launch", SHARE);
        world.keyResult(objective, "Seconds to launch", World.HOURS);
        assertThat(world.search.linkable(LEAD, "launch", 10)).extracting(view -> view.keyResult().plan().title())
                .containsExactly("Crashes at launch");
    }

    @Test // R7
    public void aChildIsNotOfferedItselfNorWhatIsBelowIt() {
        Objective top = world.objective("Top");
        Objective child = world.objectives.add(world.under(world.plan("Child", world.team()), top.id()));
        Objective below = world.objectives.add(world.under(world.plan("Below", world.team()), child.id()));
        assertThat(parents(Optional.of(child.id()))).containsExactly("Top");
        assertThat(parents(Optional.of(below.id()))).containsExactly("Child", "Top");
        assertThat(parents(Optional.empty())).containsExactly("Below", "Child", "Top");
    }

    private List<String> found(UserKey viewer, String text) {
        return world.search.keyResults(viewer, text, 10).stream().map(view -> view.keyResult().plan().title()).toList();
    }

    private List<String> parents(Optional<ObjectiveId> forChild) {
        return world.search.objectives(LEAD, "", Optional.empty(), forChild, 10).stream()
                .map(view -> view.objective().plan().title()).toList();
    }
}
