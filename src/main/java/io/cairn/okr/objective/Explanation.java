package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Note;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.Rules;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Why a key result stands where it stands. The lines and the hidden part together add up to the figure.
 *
 * @param rule        the id of the rule that made it: M1, M3 to M7 for measured ones, J3, J8 for issues
 * @param rules       the settings in force
 * @param names       what to call what the settings name by id
 * @param lines       issues the viewer may see; empty for a measured one
 * @param through     what to call the ways the issues came in, where a name is clear
 * @param hidden      the others as one; empty if there are none
 * @param sumWeight   the weights of all issues that count, hidden ones too
 * @param sumValue    Σ(weight × value) of the same
 * @param notes       how many issues were treated in a way of their own, hidden ones too; ways without any are absent
 */
public record Explanation(KeyResultView keyResult, String rule, Rules rules, Names names,
        List<Line> lines, Map<Route, String> through, Optional<Hidden> hidden, BigDecimal sumWeight, BigDecimal sumValue,
        SortedMap<Note, Long> notes) {
    public Explanation {
        lines = List.copyOf(lines);
        through = Map.copyOf(through);
        notes = Collections.unmodifiableSortedMap(notes);
    }

    /**
     * Names by id, in the language of the request; what is gone is absent.
     *
     * @param resolutions of the resolutions that do not count
     * @param fields      of number fields; empty for a measured key result, as the next
     * @param statuses    of statuses
     */
    public record Names(Map<String, String> resolutions, Map<String, String> fields, Map<String, String> statuses) {
        public Names {
            resolutions = Map.copyOf(resolutions);
            fields = Map.copyOf(fields);
            statuses = Map.copyOf(statuses);
        }
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
