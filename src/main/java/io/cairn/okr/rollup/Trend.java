package io.cairn.okr.rollup;

import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.PlannedCurve;
import io.cairn.okr.model.Sample;
import io.cairn.okr.progress.Pace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a figure went within its cycle.
 *
 * @param curve           how far one plans to be when (T2)
 * @param workingDaysOnly whether Saturdays and Sundays move nothing (T1)
 * @param days            oldest first, the last is today; a day that is missing ended as the one before it; empty before the first figure
 */
public record Trend(CyclePlan cycle, PlannedCurve curve, boolean workingDaysOnly, List<Sample> days) {
    public Trend {
        days = List.copyOf(days);
    }

    /** The first day whose figure is known; empty if there is none. */
    public Optional<LocalDate> first() {
        return days.stream().findFirst().map(Sample::day);
    }

    /** What is expected on that day, as beside the figure itself. */
    public BigDecimal expected(LocalDate day) {
        return Pace.expected(cycle, curve, workingDaysOnly, day);
    }
}
