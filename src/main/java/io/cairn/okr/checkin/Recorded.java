package io.cairn.okr.checkin;

import io.cairn.okr.objective.CheckInView;
import io.cairn.okr.objective.KeyResultView;

/**
 * What a check-in led to.
 *
 * @param keyResult as it stands now
 */
public record Recorded(CheckInView checkIn, KeyResultView keyResult) {
}
