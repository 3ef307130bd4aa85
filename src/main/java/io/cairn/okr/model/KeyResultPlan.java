package io.cairn.okr.model;

import java.math.BigDecimal;

/**
 * What people say of a key result.
 *
 * @param title  1 to 255 characters
 * @param weight its weight in the objective, 0 or more; 0 is shown but not counted (R2)
 */
public record KeyResultPlan(String title, UserKey owner, BigDecimal weight, Measure measure) {
    /** @throws ValidationException on the field that breaks its limits */
    public KeyResultPlan {
        title = Texts.required("title", title, 255);
        Check.present("owner", owner);
        Check.weight(weight);
        Check.present("measure", measure);
    }
}
