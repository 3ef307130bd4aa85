package io.cairn.okr.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How a figure reads (N2).
 *
 * <p>Digits and grouping are the locale's. Between number and sign stands a no-break space, as in the rules ("43 %"),
 * except in languages that never write one: Chinese, Japanese and Korean ("43%"). The minus is the true one (U+2212).
 */
public final class Labels {
    /** Nothing to count (R3). */
    private static final String DASH = "–";
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final Set<String> WITHOUT_SPACE = Set.of("zh", "ja", "ko");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** Figures have four decimals (N1), percents of them two. */
    private static final int MOST_DECIMALS = 2;

    private Labels() {
    }

    /**
     * Whole percent, half up, such as "43 %", "125 %" or "−3 %"; honest at both ends: more than 0 never reads 0
     * ("&lt;1 %"), less than 100 % never reads 100 ("99 %").
     *
     * @param raw the unclamped fraction; empty reads as a dash
     */
    public static String percent(Optional<BigDecimal> raw, Locale locale) {
        return text(raw, 0, locale);
    }

    /** A figure before and after, in words. */
    public record Change(String before, String after) {
    }

    /**
     * Both of a change: as {@link #percent} unless two figures that differ would read the same; then with as many decimals as it
     * takes to tell them apart, such as "31.2 %" and "31.4 %" (N2).
     */
    public static Change change(Optional<BigDecimal> before, Optional<BigDecimal> after, Locale locale) {
        Change whole = new Change(percent(before, locale), percent(after, locale));
        if (before.map(Fractions::four).equals(after.map(Fractions::four))) {
            return whole;
        }
        return IntStream.rangeClosed(0, MOST_DECIMALS).mapToObj(decimals -> new Change(text(before, decimals, locale), text(after, decimals, locale)))
                .filter(change -> !change.before().equals(change.after())).findFirst().orElse(whole);
    }

    private static String text(Optional<BigDecimal> raw, int decimals, Locale locale) {
        return raw.map(fraction -> text(fraction, decimals, locale)).orElse(DASH);
    }

    private static String text(BigDecimal fraction, int decimals, Locale locale) {
        BigDecimal least = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal exact = fraction.movePointRight(2);
        if (exact.signum() > 0 && exact.multiply(TWO).compareTo(least) < 0) {
            return "<" + signed(least, locale);
        }
        BigDecimal percent = exact.setScale(decimals, RoundingMode.HALF_UP);
        boolean almostAll = exact.compareTo(HUNDRED) < 0 && percent.compareTo(HUNDRED) == 0;
        return signed(almostAll ? percent.subtract(least) : percent, locale);
    }

    private static String signed(BigDecimal percent, Locale locale) {
        String sign = percent.signum() < 0 ? String.valueOf(MINUS) : "";
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(percent.scale());
        format.setMaximumFractionDigits(percent.scale());
        String number = sign + format.format(percent.abs());
        return WITHOUT_SPACE.contains(locale.getLanguage()) ? number + sign(locale) : number + NO_BREAK_SPACE + sign(locale);
    }

    private static char sign(Locale locale) {
        return NumberFormat.getPercentInstance(locale) instanceof DecimalFormat format
                ? format.getDecimalFormatSymbols().getPercent() : '%';
    }
}
