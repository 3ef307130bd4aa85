package io.cairn.okr.objective;

import io.cairn.okr.progress.AsOf;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A day to look back to (H1).
 *
 * @param day in the time zone of this Jira
 * @param end its last instant, or now if it is today
 */
public record Moment(LocalDate day, Instant end, AsOf.View view) {
    /** As work stood, whenever it was linked. */
    public boolean asWorked() {
        return view == AsOf.View.AS_WORKED;
    }
}
