package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Route;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The key results that an issue serves.
 *
 * @param mayLink whether the viewer may edit the issue and so link it to a key result
 */
public record IssuePanel(IssueView issue, List<Served> served, boolean mayLink) {
    public IssuePanel {
        served = List.copyOf(served);
    }

    /**
     * One key result and the issue's part in it.
     *
     * @param chain     from its objective to the top, as far as the viewer may see it without a gap
     * @param line      the issue's line in the account; its routes say how it came in
     * @param sumWeight the weights of all lines that count; 0 if none does
     * @param epic      the epic that brings it in, if one does and the viewer may see it
     * @param through   what to call the other ways it came in, where a name is clear
     * @param mayUnlink whether the viewer may take the issue out by hand: it is linked directly, or as an epic, and the viewer may link
     */
    public record Served(KeyResultView keyResult, List<ChainLink> chain, LedgerLine line, BigDecimal sumWeight,
            Optional<IssueView> epic, Map<Route, String> through, boolean mayUnlink) {
        public Served {
            chain = List.copyOf(chain);
            through = Map.copyOf(through);
        }
    }
}
