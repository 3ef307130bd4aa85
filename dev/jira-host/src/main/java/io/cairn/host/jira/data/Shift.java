package io.cairn.host.jira.data;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Moves all dates by whole weeks, so that weekdays stay and the latest activity lies within the last seven days. */
record Shift(long weeks) {
    static Shift from(Instant latest, Instant now) {
        return new Shift(latest == null ? 0 : Math.floorDiv(Duration.between(latest, now).toSeconds(), Duration.ofDays(7).toSeconds()));
    }

    Instant moment(Instant moment) {
        return moment == null ? null : moment.plus(Duration.ofDays(7 * weeks));
    }

    LocalDate day(LocalDate day) {
        return day == null ? null : day.plusWeeks(weeks);
    }
}
