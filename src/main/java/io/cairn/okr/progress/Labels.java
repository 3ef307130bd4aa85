package io.cairn.okr.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    private static final BigDecimal ALMOST_NONE = new BigDecimal("0.005");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Labels() {
    }

    /**
     * Whole percent, half up, such as "43 %", "125 %" or "−3 %"; honest at both ends: more than 0 never reads 0
     * ("&lt;1 %"), less than 100 % never reads 100 ("99 %").
     *
     * @param raw the unclamped fraction; empty reads as a dash
     */
    public static String percent(Optional<BigDecimal> raw, Locale locale) {
        return raw.map(fraction -> text(fraction, locale)).orElse(DASH);
    }

    private static String text(BigDecimal fraction, Locale locale) {
        if (fraction.signum() > 0 && fraction.compareTo(ALMOST_NONE) < 0) {
            return "<" + whole(BigDecimal.ONE, locale);
        }
        BigDecimal percent = fraction.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        boolean almostAll = fraction.compareTo(BigDecimal.ONE) < 0 && percent.compareTo(HUNDRED) == 0;
        return whole(almostAll ? percent.subtract(BigDecimal.ONE) : percent, locale);
    }

    private static String whole(BigDecimal percent, Locale locale) {
        String sign = percent.signum() < 0 ? String.valueOf(MINUS) : "";
        String number = sign + NumberFormat.getIntegerInstance(locale).format(percent.abs());
        return WITHOUT_SPACE.contains(locale.getLanguage()) ? number + sign(locale) : number + NO_BREAK_SPACE + sign(locale);
    }

    private static char sign(Locale locale) {
        return NumberFormat.getPercentInstance(locale) instanceof DecimalFormat format
                ? format.getDecimalFormatSymbols().getPercent() : '%';
    }
}
