package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;

public class LabelsTest {
    @Test // N2
    public void wholePercentHalfUp() {
        assertThat(english("0.43")).isEqualTo("43\u00a0%");
        assertThat(english("0.425")).isEqualTo("43\u00a0%");
        assertThat(english("0.42499")).isEqualTo("42\u00a0%");
        assertThat(english("0")).isEqualTo("0\u00a0%");
        assertThat(english("1")).isEqualTo("100\u00a0%");
    }

    @Test // N2
    public void somethingNeverReadsAsNothing() {
        assertThat(english("0.00001")).isEqualTo("<1\u00a0%");
        assertThat(english("0.00499")).isEqualTo("<1\u00a0%");
        assertThat(english("0.005")).isEqualTo("1\u00a0%");
    }

    @Test // N2
    public void almostAllNeverReadsAsAll() {
        assertThat(english("0.995")).isEqualTo("99\u00a0%");
        assertThat(english("0.9999999")).isEqualTo("99\u00a0%");
    }

    @Test // N2
    public void overHundredIsWrittenOut() {
        assertThat(english("1.25")).isEqualTo("125\u00a0%");
        assertThat(english("1.004")).isEqualTo("100\u00a0%");
        assertThat(english("12.5")).isEqualTo("1,250\u00a0%");
    }

    @Test // N2
    public void belowZeroIsWrittenWithItsMinus() {
        assertThat(english("-0.03")).isEqualTo("−3\u00a0%");
        assertThat(english("-0.004")).isEqualTo("0\u00a0%");
    }

    @Test // R3
    public void nothingToCountIsADash() {
        assertThat(Labels.percent(Optional.empty(), Locale.ENGLISH)).isEqualTo("–");
    }

    @Test // N2
    public void chineseHasNoSpaceBeforeTheSign() {
        assertThat(label("0.43", Locale.SIMPLIFIED_CHINESE)).isEqualTo("43%");
        assertThat(label("0.001", Locale.SIMPLIFIED_CHINESE)).isEqualTo("<1%");
        assertThat(label("-0.03", Locale.CHINA)).isEqualTo("−3%");
    }

    @Test // N2
    public void digitsAndGroupingAreTheLocales() {
        assertThat(label("12.5", Locale.GERMANY)).isEqualTo("1.250\u00a0%");
    }

    private static String english(String fraction) {
        return label(fraction, Locale.ENGLISH);
    }

    private static String label(String fraction, Locale locale) {
        return Labels.percent(Optional.of(new BigDecimal(fraction)), locale);
    }
}
