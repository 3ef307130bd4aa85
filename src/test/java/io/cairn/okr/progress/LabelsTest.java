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
    public void aChangeWithinAPercentIsToldWithAsManyDecimalsAsItTakes() {
        assertThat(change("0.3117", "0.3143")).isEqualTo(new Labels.Change("31.2\u00a0%", "31.4\u00a0%"));
        assertThat(change("0.3121", "0.3124")).isEqualTo(new Labels.Change("31.21\u00a0%", "31.24\u00a0%"));
        assertThat(change("0.31", "0.43")).isEqualTo(new Labels.Change("31\u00a0%", "43\u00a0%"));
        assertThat(change("0.31", "0.31")).isEqualTo(new Labels.Change("31\u00a0%", "31\u00a0%"));
        assertThat(change("0.333333", "0.333334")).isEqualTo(new Labels.Change("33\u00a0%", "33\u00a0%"));
    }

    @Test // N2
    public void aChangeIsHonestAtBothEndsToo() {
        assertThat(change("0.0001", "0.002")).isEqualTo(new Labels.Change("<0.1\u00a0%", "0.2\u00a0%"));
        assertThat(change("0", "0.002")).isEqualTo(new Labels.Change("0\u00a0%", "<1\u00a0%"));
        assertThat(change("0.991", "0.9996")).isEqualTo(new Labels.Change("99.1\u00a0%", "99.9\u00a0%"));
        assertThat(change("-0.031", "-0.029")).isEqualTo(new Labels.Change("−3.1\u00a0%", "−2.9\u00a0%"));
        assertThat(Labels.change(Optional.empty(), Optional.of(BigDecimal.ZERO), Locale.ENGLISH)).isEqualTo(new Labels.Change("–", "0\u00a0%"));
        assertThat(Labels.change(Optional.of(new BigDecimal("12.501")), Optional.of(new BigDecimal("12.502")), Locale.GERMANY)).isEqualTo(new Labels.Change("1.250,1\u00a0%", "1.250,2\u00a0%"));
    }

    private static Labels.Change change(String before, String after) {
        return Labels.change(Optional.of(new BigDecimal(before)), Optional.of(new BigDecimal(after)), Locale.ENGLISH);
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
