package io.cairn.okr.objective;

import io.cairn.okr.jira.PersonView;
import io.cairn.okr.model.KeyResult;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A key result as the viewer sees it.
 *
 * @param objective the objective it belongs to
 * @param share     its weight ÷ the weights of all key results of the objective; 0 if it does not count (R2)
 * @param last      the latest check-in; empty for never
 */
public record KeyResultView(KeyResult keyResult, ObjectiveLink objective, PersonView owner, FigureView figure,
        BigDecimal share, Optional<CheckInView> last, May may) {
    /**
     * What the viewer may do with it.
     *
     * @param link whether issues may be linked by who may not change it, too
     */
    public record May(boolean change, boolean checkIn, boolean link) {
    }
}
