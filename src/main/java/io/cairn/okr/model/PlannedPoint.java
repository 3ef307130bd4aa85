package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How far one plans to be on a day (T2).
 *
 * @param fraction of the way, 0 to 1
 */
public record PlannedPoint(LocalDate day, BigDecimal fraction) {
    /** @throws ValidationException on {@code curve} */
    public PlannedPoint {
        Check.present("curve", day);
        Check.number("curve", fraction);
        Check.that(fraction.signum() >= 0 && fraction.compareTo(BigDecimal.ONE) <= 0, "curve", "okr.error.curve");
    }
}
