package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An outlook as it was kept on a day, to be judged when the cycle has ended.
 *
 * @param version of the figure that it was made upon
 * @param counted whether it is the first of its week: those of the days after it say nearly the same, and are not judged
 */
public record KeptOutlook(KeyResultId keyResult, LocalDate madeOn, long version, boolean counted, Outlook outlook) {
    /** A chance that was once told, without all it was made of. */
    public record Chance(KeyResultId keyResult, BigDecimal chance) {
    }
}
