package io.cairn.okr.shown;

import io.cairn.okr.objective.Overview;
import java.util.List;

/**
 * The objectives of one place in one cycle.
 *
 * @param project null for the company
 * @param cycle   null if there is none yet
 */
public record ShownOverview(ShownProject project, ShownCycle cycle, List<ShownCycle> cycles, List<ShownObjective> objectives,
        List<ShownObjective> serves, May may) {

    /** What the viewer may create here. */
    public record May(boolean createObjective, boolean createCycle) {
    }

    public static ShownOverview of(Overview view, Words words) {
        return new ShownOverview(view.project().map(ShownProject::of).orElse(null),
                view.cycle().map(cycle -> ShownCycle.of(cycle, words)).orElse(null),
                view.cycles().stream().map(cycle -> ShownCycle.of(cycle, words)).toList(),
                view.objectives().stream().map(each -> ShownObjective.of(each, words)).toList(),
                view.serves().stream().map(each -> ShownObjective.of(each, words)).toList(),
                new May(view.may().createObjective(), view.may().createCycle()));
    }
}
