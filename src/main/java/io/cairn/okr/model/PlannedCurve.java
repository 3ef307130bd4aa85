package io.cairn.okr.model;

import java.util.List;

/**
 * How far one plans to be when (T2); linear between the points. It begins with 0 on the first day of the cycle and ends with
 * 1 on the last one, unless points on those days say otherwise.
 *
 * @param points at most {@value #MOST}, each day later than the one before; none is the straight line (T1)
 */
public record PlannedCurve(List<PlannedPoint> points) {
    /** The most points there may be. */
    public static final int MOST = 12;
    /** No plan but the calendar. */
    public static final PlannedCurve STRAIGHT = new PlannedCurve(List.of());

    /** @throws ValidationException on {@code curve} */
    public PlannedCurve {
        points = List.copyOf(points);
        Check.that(points.size() <= MOST, "curve", "okr.error.curve");
        for (int at = 1; at < points.size(); at++) {
            Check.that(points.get(at).day().isAfter(points.get(at - 1).day()), "curve", "okr.error.curve");
        }
    }
}
