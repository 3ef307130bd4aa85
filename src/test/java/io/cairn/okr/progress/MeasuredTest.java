package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.Measure.Binary;
import io.cairn.okr.model.Measure.Direction;
import io.cairn.okr.model.Measure.Linear;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.Test;

public class MeasuredTest {
    @Test // M1
    public void anIncreaseIsTheWayGoneOverTheWholeWay() {
        assertThat(raw(linear("20", "60", "35"))).isEqualByComparingTo("0.375");
    }

    @Test // M1
    public void aDecreaseUsesTheSameFormula() {
        assertThat(raw(linear("48", "24", "30"))).isEqualByComparingTo("0.75");
    }

    @Test // M1
    public void aTargetBelowZeroIsNothingSpecial() {
        assertThat(raw(linear("-10", "-20", "-15"))).isEqualByComparingTo("0.5");
    }

    @Test // N3
    public void theRawFigureIsNotClampedEitherWay() {
        assertThat(raw(linear("0", "100", "125"))).isEqualByComparingTo("1.25");
        assertThat(raw(linear("0", "100", "-3"))).isEqualByComparingTo("-0.03");
    }

    @Test // M3
    public void nothingEnteredYetIsZeroAndFlaggedAndCounts() {
        Figure figure = Progress.linear(measure("5", "10"), Optional.empty());
        assertThat(raw(figure)).isEqualByComparingTo("0");
        assertThat(figure.flags()).containsExactly(Flag.NO_DATA);
    }

    @Test // M3
    public void theStartValueOnceEnteredIsDataLikeAnyOther() {
        assertThat(linear("5", "10", "5.00").flags()).isEmpty();
    }

    @Test // M5
    public void doneOrNotDoneIsAllOrNothing() {
        assertThat(raw(Progress.binary(new Binary(), Optional.of(BigDecimal.ZERO)))).isEqualByComparingTo("0");
        assertThat(raw(Progress.binary(new Binary(), Optional.of(BigDecimal.ONE)))).isEqualByComparingTo("1");
    }

    @Test // M5
    public void nothingSaidYetIsNotDoneAndFlagged() {
        Figure figure = Progress.binary(new Binary(), Optional.empty());
        assertThat(raw(figure)).isEqualByComparingTo("0");
        assertThat(figure.flags()).containsExactly(Flag.NO_DATA);
    }

    private static Figure linear(String start, String target, String current) {
        return Progress.linear(measure(start, target), Optional.of(new BigDecimal(current)));
    }

    private static Linear measure(String start, String target) {
        BigDecimal from = new BigDecimal(start);
        BigDecimal to = new BigDecimal(target);
        return new Linear(from, to, to.compareTo(from) > 0 ? Direction.INCREASE : Direction.DECREASE, "");
    }

    private static BigDecimal raw(Figure figure) {
        return figure.raw().orElseThrow();
    }
}
