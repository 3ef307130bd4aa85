package io.cairn.okr.objective;

import io.cairn.okr.jira.PersonView;
import io.cairn.okr.jira.ProjectView;
import io.cairn.okr.model.Objective;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An objective as the viewer sees it.
 *
 * @param project    its home; empty for the company
 * @param parent     what it contributes to; empty at the top and if the viewer may not see the parent
 * @param confidence weighted mean of the latest check-ins, 0 to 10 (C1); empty if there is none
 * @param keyResults in their order; empty where only the line is shown
 */
public record ObjectiveView(Objective objective, Optional<ProjectView> project, CycleView cycle, PersonView owner,
        FigureView figure, Optional<ObjectiveLink> parent, Optional<BigDecimal> confidence,
        List<KeyResultView> keyResults, boolean mayChange) {
    public ObjectiveView {
        keyResults = List.copyOf(keyResults);
    }

    /** Names it. */
    public ObjectiveLink link() {
        return new ObjectiveLink(objective.id(), objective.plan().title());
    }

    /** The same with other views of its key results. */
    ObjectiveView with(UnaryOperator<KeyResultView> each) {
        return new ObjectiveView(objective, project, cycle, owner, figure, parent, confidence, keyResults.stream().map(each).toList(), mayChange);
    }

    /** The line alone, without the key results. */
    public ObjectiveView line() {
        return new ObjectiveView(objective, project, cycle, owner, figure, parent, confidence, List.of(), mayChange);
    }
}
