package io.cairn.okr.rollup;

import io.cairn.okr.progress.Calibration;

/**
 * How often forecasts and people were right.
 *
 * @param keyResults how many key results of cycles that have ended could be judged
 * @param reached    how many of them were at their target on the last day
 * @param forecasts  the chances that forecasts told, the first of each week
 * @param people     how sure people were at check-ins, 10 being certain
 */
public record TrackRecord(int keyResults, int reached, Calibration forecasts, Calibration people) {
}
