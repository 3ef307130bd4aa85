package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.model.FigureEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A change of a key result's figure as the viewer sees it (J9, J10).
 *
 * @param before the raw figure before; empty if there was none
 * @param after  the raw figure after
 */
public record Happening(Instant at, Optional<BigDecimal> before, Optional<BigDecimal> after, List<Change> changes) {
    public Happening {
        changes = List.copyOf(changes);
    }

    /** @param issue empty if the viewer may not see it */
    public record Change(FigureEvent.Kind kind, Optional<IssueView> issue) {
    }
}
