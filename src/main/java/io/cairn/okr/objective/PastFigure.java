package io.cairn.okr.objective;

import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Doubt;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.StoredFigure;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A key result as it stood (H1).
 *
 * @param keyResult with the settings in force then, as far as they are known
 * @param last      the latest check-in until then
 * @param issues    the issues of the ledger as they were
 * @param doubts    why the figure is only approximate; empty if it is exact
 */
public record PastFigure(KeyResult keyResult, StoredFigure figure, Ledger ledger, Optional<CheckIn> last,
        Map<IssueId, IssueFacts> issues, Set<Doubt> doubts) {
    public PastFigure {
        issues = Map.copyOf(issues);
        doubts = Set.copyOf(doubts);
    }
}
