package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.Route;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A change of a key result's figure as the viewer sees it (J9, J10).
 *
 * @param before  the raw figure before; empty if there was none
 * @param after   the raw figure after
 * @param scope   how far the set moved it by growing, shrinking or weighing anew, as a fraction of the target
 * @param changes those of work first, the most moving first; at most {@value #MOST}
 * @param added   how many issues came into the set
 * @param removed how many left it
 * @param unnamed how many changes are not among {@code changes}
 */
public record Happening(Instant at, Optional<BigDecimal> before, Optional<BigDecimal> after, BigDecimal scope, List<Change> changes,
        int added, int removed, int unnamed) {
    /** A query of thousands of issues need not name them all. */
    public static final int MOST = 50;

    public Happening {
        changes = List.copyOf(changes);
    }

    /**
     * @param issue  empty if the viewer may not see it
     * @param by     how far its work alone moved the figure, as a fraction of the target
     * @param routes by which it came into the set or had come
     */
    public record Change(FigureEvent.Kind kind, Optional<IssueView> issue, BigDecimal by, Set<Route> routes) {
    }
}
