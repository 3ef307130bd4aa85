package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Rules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a key result stands where it stands. The lines and the hidden part together add up to the figure.
 *
 * @param rule        the id of the rule that made it: M1, M3, M5 for measured ones, J3, J8 for issues
 * @param rules       the settings in force
 * @param resolutions names of the resolutions that do not count, by id
 * @param lines       issues the viewer may see; empty for a measured one
 * @param hidden      the others as one; empty if there are none
 * @param sumWeight   the weights of all issues that count, hidden ones too
 * @param sumValue    Σ(weight × value) of the same
 */
public record Explanation(KeyResultView keyResult, String rule, Rules rules, Map<String, String> resolutions,
        List<Line> lines, Optional<Hidden> hidden, BigDecimal sumWeight, BigDecimal sumValue) {
    public Explanation {
        resolutions = Map.copyOf(resolutions);
        lines = List.copyOf(lines);
    }

    /** One issue and its part. */
    public record Line(IssueView issue, LedgerLine line) {
    }

    /**
     * What the viewer may not see (J11).
     *
     * @param count        how many
     * @param contribution what they add to the figure together
     */
    public record Hidden(int count, BigDecimal contribution) {
    }
}
