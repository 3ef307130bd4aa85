package io.cairn.okr.checkin;

import io.cairn.okr.objective.CheckInView;
import java.util.List;

/**
 * A part of the check-ins of a key result.
 *
 * @param startAt how many newer ones were left out
 * @param total   how many there are
 */
public record History(List<CheckInView> values, int startAt, int total) {
    public History {
        values = List.copyOf(values);
    }
}
