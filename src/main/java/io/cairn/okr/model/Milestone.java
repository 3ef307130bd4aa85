package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of a key result that is done or not (M6).
 *
 * @param title  1 to 255 characters on one line
 * @param weight its part in the whole, 0 or more
 * @param doneOn the day it was done; empty while it is not
 */
public record Milestone(String title, BigDecimal weight, Optional<LocalDate> doneOn) {
    /** @throws ValidationException on {@code milestones} or {@code weight} */
    public Milestone {
        title = Texts.required("milestones", title, 255);
        Check.that(title.chars().noneMatch(Character::isISOControl), "milestones", "okr.error.line");
        Check.weight(weight);
    }
}
