package io.cairn.okr.shown;

import io.cairn.okr.model.Milestone;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A step of a key result.
 *
 * @param doneOn the day as ISO text; null while it is not done
 */
public record ShownMilestone(String title, BigDecimal weight, String doneOn) {
    static ShownMilestone of(Milestone step) {
        return new ShownMilestone(step.title(), Words.plain(step.weight()), step.doneOn().map(LocalDate::toString).orElse(null));
    }
}
