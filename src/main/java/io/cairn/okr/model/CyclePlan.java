package io.cairn.okr.model;

import java.time.LocalDate;

/**
 * What people say of a cycle.
 *
 * @param name  1 to 80 characters
 * @param start the first day
 * @param end   the last day, after {@code start}
 */
public record CyclePlan(String name, LocalDate start, LocalDate end) {
    /** @throws ValidationException on {@code name} or {@code end} */
    public CyclePlan {
        name = Texts.required("name", name, 80);
        Check.present("start", start);
        Check.present("end", end);
        Check.that(end.isAfter(start), "end", "okr.error.cycle.end", start);
    }

    /** Whether {@code day} lies in the cycle, both ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
