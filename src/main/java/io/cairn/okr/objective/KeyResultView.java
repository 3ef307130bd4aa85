package io.cairn.okr.objective;

import io.cairn.okr.jira.PersonView;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Outlook;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A key result as the viewer sees it.
 *
 * @param objective the objective it belongs to
 * @param share     its weight ÷ the weights of all key results of the objective; 0 if it does not count (R2)
 * @param last      the latest check-in; empty for never
 * @param outlook   where it is going, as kept lately; empty if it was not asked for, or nobody looked ahead yet
 */
public record KeyResultView(KeyResult keyResult, ObjectiveLink objective, PersonView owner, FigureView figure,
        BigDecimal share, Optional<CheckInView> last, May may, Optional<Outlook> outlook) {
    /** Without a look ahead. */
    public KeyResultView(KeyResult keyResult, ObjectiveLink objective, PersonView owner, FigureView figure, BigDecimal share,
            Optional<CheckInView> last, May may) {
        this(keyResult, objective, owner, figure, share, last, may, Optional.empty());
    }

    /** The same with where it is going. */
    KeyResultView with(Optional<Outlook> ahead) {
        return new KeyResultView(keyResult, objective, owner, figure, share, last, may, ahead);
    }

    /**
     * What the viewer may do with it.
     *
     * @param link whether issues may be linked by who may not change it, too
     */
    public record May(boolean change, boolean checkIn, boolean link) {
    }
}
