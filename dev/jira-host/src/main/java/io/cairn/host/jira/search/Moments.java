package io.cairn.host.jira.search;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads moments, days and spans as JQL writes them: {@code 2021-05-01}, {@code "2021/05/01 13:00"}, {@code -7d}, {@code "4w 2d"}, {@code startOfDay(-1)}. */
final class Moments {
    private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ofPattern("yyyy-M-d"), DateTimeFormatter.ofPattern("yyyy/M/d"));
    private static final List<DateTimeFormatter> TIMES =
            List.of(DateTimeFormatter.ofPattern("yyyy-M-d H:mm"), DateTimeFormatter.ofPattern("yyyy/M/d H:mm"));
    /** Seven digits of any unit stay within what dates and spans can hold. */
    private static final Pattern PERIOD = Pattern.compile("([+-]?)\\s*((?:\\d{1,7}\\s*[wdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d+)\\s*([wdhm])");
    private static final Pattern INCREMENT = Pattern.compile("([+-]?\\d{1,7})([yMwdhm]?)");
    private static final Map<String, Long> WORK_MINUTES = Map.of("w", 5 * 8 * 60L, "d", 8 * 60L, "h", 60L, "m", 1L);
    private static final Map<String, ChronoUnit> UNITS = Map.of("y", ChronoUnit.YEARS, "M", ChronoUnit.MONTHS, "w", ChronoUnit.WEEKS,
            "d", ChronoUnit.DAYS, "h", ChronoUnit.HOURS, "m", ChronoUnit.MINUTES);
    private static final Map<String, ChronoUnit> OWN_UNITS = Map.of("day", ChronoUnit.DAYS, "week", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS);

    private Moments() {
    }

    /** A moment: ISO instant (from functions), date with or without time in the asker's zone, or a period from now. */
    static Optional<Instant> instant(Asker asker, Literal literal) {
        if (literal.number()) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(literal.text())));
        }
        String text = literal.text().trim();
        return time(text).map(time -> time.atZone(asker.zone()).toInstant()).or(() -> period(asker, text));
    }

    /** The day of such a moment. */
    static Optional<LocalDate> day(Asker asker, Literal literal) {
        return instant(asker, literal).map(moment -> LocalDate.ofInstant(moment, asker.zone()));
    }

    /** A span of working time (a day has 8 hours, a week 5 days); a number alone is minutes. */
    static Optional<Duration> span(Asker asker, Literal literal) {
        String text = literal.text().trim();
        if (text.matches("\\d{1,15}")) {
            return Optional.of(Duration.ofMinutes(Long.parseLong(text)));
        }
        Matcher whole = PERIOD.matcher(text);
        if (!whole.matches() || !whole.group(1).isEmpty()) {
            return Optional.empty();
        }
        long minutes = 0;
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            minutes += Long.parseLong(parts.group(1)) * WORK_MINUTES.get(parts.group(2));
        }
        return Optional.of(Duration.ofMinutes(minutes));
    }

    /** {@code startOfWeek(-1w)} and its like; empty if the increment cannot be read. */
    static Optional<Instant> edge(Asker asker, String period, boolean end, String increment) {
        ZonedDateTime start = startOf(asker, period);
        Matcher wanted = INCREMENT.matcher(increment);
        if (!increment.isEmpty() && !wanted.matches()) {
            return Optional.empty();
        }
        if (!increment.isEmpty()) {
            ChronoUnit unit = wanted.group(2).isEmpty() ? OWN_UNITS.get(period) : UNITS.get(wanted.group(2));
            start = start.plus(Long.parseLong(wanted.group(1)), unit);
        }
        return Optional.of((end ? start.plus(1, OWN_UNITS.get(period)).minus(1, ChronoUnit.MILLIS) : start).toInstant());
    }

    private static ZonedDateTime startOf(Asker asker, String period) {
        LocalDate today = LocalDate.ofInstant(asker.now(), asker.zone());
        DayOfWeek first = WeekFields.of(asker.locale()).getFirstDayOfWeek();
        LocalDate day = switch (period.toLowerCase(Locale.ROOT)) {
            case "week" -> today.with(TemporalAdjusters.previousOrSame(first));
            case "month" -> today.withDayOfMonth(1);
            case "year" -> today.withDayOfYear(1);
            default -> today;
        };
        return day.atStartOfDay(asker.zone());
    }

    private static Optional<LocalDateTime> time(String text) {
        for (DateTimeFormatter format : TIMES) {
            try {
                return Optional.of(LocalDateTime.parse(text, format));
            } catch (DateTimeException e) {
                continue; // not this form: the next is tried
            }
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, format).atStartOfDay());
            } catch (DateTimeException e) {
                continue; // not this form: the next is tried
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> period(Asker asker, String text) {
        Matcher whole = PERIOD.matcher(text);
        if (!whole.matches()) {
            return Optional.empty();
        }
        int sign = whole.group(1).equals("-") ? -1 : 1;
        ZonedDateTime moment = asker.now().atZone(asker.zone());
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            moment = moment.plus(sign * Long.parseLong(parts.group(1)), UNITS.get(parts.group(2)));
        }
        return Optional.of(moment.toInstant());
    }
}
