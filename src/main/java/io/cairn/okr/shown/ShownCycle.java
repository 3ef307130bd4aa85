package io.cairn.okr.shown;

import io.cairn.okr.model.Cycle;
import io.cairn.okr.objective.CycleView;
import io.cairn.okr.progress.Fractions;
import java.math.BigDecimal;

/**
 * A cycle beside the calendar.
 *
 * @param startLabel    the first day as people of the language write it
 * @param state         PAST, RUNNING or COMING
 * @param daysLeftLabel "38 days left", "ended", "begins on …"
 */
public record ShownCycle(long id, String key, String name, String start, String startLabel, String end, String endLabel,
        String state, long daysLeft, String daysLeftLabel, BigDecimal expected, String expectedLabel, long version) {
    public static ShownCycle of(CycleView view, Words words) {
        Cycle cycle = view.cycle();
        return new ShownCycle(cycle.id().value(), cycle.id().key(), cycle.plan().name(),
                cycle.plan().start().toString(), words.day(cycle.plan().start()), cycle.plan().end().toString(), words.day(cycle.plan().end()),
                view.state().name(), view.daysLeft(), left(view, words),
                Fractions.four(view.expected()), words.percent(view.expected()), cycle.version());
    }

    private static String left(CycleView view, Words words) {
        return switch (view.state()) {
            case PAST -> words.text("okr.cycle.ended", view.cycle().plan().end());
            case COMING -> words.text("okr.cycle.begins", view.cycle().plan().start());
            case RUNNING -> view.daysLeft() == 1 ? words.text("okr.cycle.left.one") : words.text("okr.cycle.left", String.valueOf(view.daysLeft()));
        };
    }
}
