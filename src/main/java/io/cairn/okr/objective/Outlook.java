package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import java.util.List;
import java.util.Optional;

/**
 * Where figures would stand if something were so; what the viewer may not see is absent.
 *
 * @param keyResults first those that were asked about, then others that would move
 * @param objectives first the way up from what was asked about, moved or not, then others that would move
 */
public record Outlook(List<OfKeyResult> keyResults, List<OfObjective> objectives) {
    public Outlook {
        keyResults = List.copyOf(keyResults);
        objectives = List.copyOf(objectives);
    }

    /** @param before empty for one that is not there yet */
    public record OfKeyResult(Optional<KeyResultView> before, KeyResultView after) {
    }

    /** One objective. */
    public record OfObjective(ObjectiveView before, ObjectiveView after) {
    }

    /** An issue whose part in a key result would be another one. */
    public record Line(KeyResultView keyResult, Explanation.Line before, Explanation.Line after) {
    }

    /**
     * With what is behind it.
     *
     * @param lines   issues whose part in a key result would be another one
     * @param ticked  the issues that were taken for done
     * @param queried whether one asked about has a query, which is taken to find what it finds now
     */
    public record Told(Outlook outlook, List<Line> lines, List<IssueView> ticked, boolean queried) {
        public Told {
            lines = List.copyOf(lines);
            ticked = List.copyOf(ticked);
        }
    }
}
