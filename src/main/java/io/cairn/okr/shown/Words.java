package io.cairn.okr.shown;

import com.atlassian.sal.api.message.I18nResolver;
import io.cairn.okr.jira.People;
import io.cairn.okr.progress.Fractions;
import io.cairn.okr.progress.Labels;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Texts, numbers and ages in the language of who makes the current request. */
public final class Words {
    private static final int MOST_DECIMALS = 10;

    private final I18nResolver texts;
    private final People people;
    private final Clock clock;

    public Words(I18nResolver texts, People people, Clock clock) {
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    /** The text behind a key, its placeholders filled; numbers and days are written as the language does. */
    public String text(String key, Object... arguments) {
        Serializable[] filled = Arrays.stream(arguments).map(this::word).toArray(Serializable[]::new);
        return texts.getText(locale(), key, filled);
    }

    /** The text of one of several: "okr.status." and ON_TRACK. */
    public String text(String prefix, Enum<?> one, Object... arguments) {
        return text(prefix + one.name(), arguments);
    }

    /** "Nov 27, 2026": a day as people of the language write it. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(day);
    }

    /** Whole percent with the honest exceptions (N2); a dash for nothing. */
    public String percent(Optional<BigDecimal> fraction) {
        return Labels.percent(fraction, locale());
    }

    /** As percent (N2). */
    public String percent(BigDecimal fraction) {
        return percent(Optional.of(fraction));
    }

    /** Both of a change, told apart where they differ (N2). */
    Labels.Change change(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        return Labels.change(before, after, locale());
    }

    /** As people of the language write it, exact. */
    public String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(value);
    }

    /** With its unit, if there is one: "12.5 h". */
    public String quantity(BigDecimal value, String unit) {
        return unit.isEmpty() ? number(value) : number(value) + "\u00a0" + unit;
    }

    /** A difference of fractions in percentage points, one decimal at most, without sign. */
    public String points(BigDecimal difference) {
        return number(difference.abs().movePointRight(2).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** The same, spoken at another moment. */
    Words at(Instant moment) {
        return new Words(texts, people, Clock.fixed(moment, clock.getZone()));
    }

    /** "today", "yesterday", "3 days ago", in calendar days. */
    public String age(Instant at) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(at, clock.getZone()), LocalDate.now(clock));
        if (days <= 0) {
            return text("okr.age.today");
        }
        return days == 1 ? text("okr.age.yesterday") : text("okr.age.days", String.valueOf(days));
    }

    /** Joined as a list of the language. */
    public String list(List<String> parts) {
        return String.join(text("okr.list.separator"), parts);
    }

    /** Four decimals for machines (N1); null for nothing. */
    static BigDecimal four(Optional<BigDecimal> fraction) {
        return fraction.map(Fractions::four).orElse(null);
    }

    /** Without an exponent and without zeros at the end. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Locale locale() {
        return people.locale();
    }

    private Serializable word(Object argument) {
        if (argument instanceof LocalDate day) {
            return day(day);
        }
        return argument instanceof BigDecimal number ? number(number) : String.valueOf(argument);
    }
}
