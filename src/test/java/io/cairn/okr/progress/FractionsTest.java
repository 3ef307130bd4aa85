package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.Test;

public class FractionsTest {
    @Test // N1
    public void machinesReadFourDecimalsHalfUp() {
        assertThat(Fractions.four(new BigDecimal("0.43335"))).isEqualTo(new BigDecimal("0.4334"));
        assertThat(Fractions.four(BigDecimal.ONE)).isEqualTo(new BigDecimal("1.0000"));
    }

    @Test // N1
    public void aQuotientIsNotRoundedOnTheWay() {
        BigDecimal third = Fractions.of(BigDecimal.ONE, BigDecimal.valueOf(3));
        assertThat(third.multiply(BigDecimal.valueOf(3)).subtract(BigDecimal.ONE).abs()).isLessThan(new BigDecimal("1e-30"));
    }

    @Test // N3
    public void whatCountsLiesBetweenZeroAndTheCap() {
        assertThat(Fractions.counted(new BigDecimal("-0.5"), BigDecimal.ONE)).isEqualByComparingTo("0");
        assertThat(Fractions.counted(new BigDecimal("0.5"), BigDecimal.ONE)).isEqualByComparingTo("0.5");
        assertThat(Fractions.counted(new BigDecimal("1.7"), BigDecimal.ONE)).isEqualByComparingTo("1");
        assertThat(Fractions.counted(new BigDecimal("1.7"), new BigDecimal("1.5"))).isEqualByComparingTo("1.5");
    }
}
