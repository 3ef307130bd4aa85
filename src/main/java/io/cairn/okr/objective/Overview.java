package io.cairn.okr.objective;

import io.cairn.okr.jira.ProjectView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The objectives of one place in one cycle.
 *
 * @param project    the place; empty for the company
 * @param cycle      the one asked for, else the running one, else the next, else the last; empty if there is none
 * @param cycles     all there are, newest first
 * @param objectives of the place, in their order; for the company those of every home the viewer may see
 * @param serves     the objectives elsewhere that these contribute to, as far as the viewer may see them, without key results
 * @param today      in the time zone of this Jira
 */
public record Overview(Optional<ProjectView> project, Optional<CycleView> cycle, List<CycleView> cycles,
        List<ObjectiveView> objectives, List<ObjectiveView> serves, May may, LocalDate today) {
    public Overview {
        cycles = List.copyOf(cycles);
        objectives = List.copyOf(objectives);
        serves = List.copyOf(serves);
    }

    /** What the viewer may create here. */
    public record May(boolean createObjective, boolean createCycle) {
    }
}
