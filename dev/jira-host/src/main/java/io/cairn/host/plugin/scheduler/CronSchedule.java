package io.cairn.host.plugin.scheduler;

import com.atlassian.scheduler.SchedulerServiceException;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A cron expression of six or seven fields as Quartz writes them: second, minute, hour, day of month, month, day of week, year. Knows {@code * ? , - /} and
 * names; {@code L W #} are refused.
 */
final class CronSchedule {
    private static final List<String> MONTHS = List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final int YEARS_AHEAD = 5;

    private final BitSet seconds;
    private final BitSet minutes;
    private final BitSet hours;
    private final BitSet daysOfMonth;
    private final BitSet months;
    private final BitSet daysOfWeek;

    private CronSchedule(String[] fields) throws SchedulerServiceException {
        seconds = parse(fields[0], 0, 59, List.of());
        minutes = parse(fields[1], 0, 59, List.of());
        hours = parse(fields[2], 0, 23, List.of());
        daysOfMonth = parse(fields[3], 1, 31, List.of());
        months = parse(fields[4], 1, 12, MONTHS);
        daysOfWeek = parse(fields[5], 1, 7, DAYS);
        if (!fields[3].equals("?") && !fields[5].equals("?")) {
            throw new SchedulerServiceException("a cron expression needs ? as day of month or as day of week");
        }
        if (fields.length == 7 && !fields[6].equals("*")) {
            throw new SchedulerServiceException("this host does not support years in cron expressions");
        }
    }

    static CronSchedule parse(String expression) throws SchedulerServiceException {
        String[] fields = expression.trim().toUpperCase(Locale.ROOT).split("\\s+");
        if (fields.length < 6 || fields.length > 7) {
            throw new SchedulerServiceException("a cron expression has 6 or 7 fields: " + expression);
        }
        return new CronSchedule(fields);
    }

    /** The first time after {@code from}; null if there is none within {@value #YEARS_AHEAD} years. */
    ZonedDateTime next(ZonedDateTime from) {
        ZonedDateTime time = from.withNano(0).plusSeconds(1);
        ZonedDateTime end = from.plusYears(YEARS_AHEAD);
        while (time.isBefore(end)) {
            if (!months.get(time.getMonthValue())) {
                time = time.toLocalDate().withDayOfMonth(1).plusMonths(1).atStartOfDay(time.getZone());
            } else if (!daysOfMonth.get(time.getDayOfMonth()) || !daysOfWeek.get(time.getDayOfWeek().getValue() % 7 + 1)) {
                time = time.toLocalDate().plusDays(1).atStartOfDay(time.getZone());
            } else if (!hours.get(time.getHour())) {
                time = time.withMinute(0).withSecond(0).plusHours(1);
            } else if (!minutes.get(time.getMinute())) {
                time = time.withSecond(0).plusMinutes(1);
            } else if (!seconds.get(time.getSecond())) {
                time = time.plusSeconds(1);
            } else {
                return time;
            }
        }
        return null;
    }

    private static BitSet parse(String field, int min, int max, List<String> names) throws SchedulerServiceException {
        BitSet allowed = new BitSet(max + 1);
        for (String part : field.split(",")) {
            add(allowed, part, min, max, names);
        }
        return allowed;
    }

    private static void add(BitSet allowed, String part, int min, int max, List<String> names) throws SchedulerServiceException {
        String[] step = part.split("/", 2);
        int every = step.length == 2 ? number(step[1], 1, max, List.of()) : 1;
        int from = min;
        int to = max;
        if (!step[0].equals("*") && !step[0].equals("?")) {
            String[] range = step[0].split("-", 2);
            from = number(range[0], min, max, names);
            to = range.length == 2 ? number(range[1], min, max, names) : step.length == 2 ? max : from;
        }
        for (int value = from; value <= to; value += every) {
            allowed.set(value);
        }
    }

    private static int number(String text, int min, int max, List<String> names) throws SchedulerServiceException {
        int named = names.indexOf(text);
        if (named >= 0) {
            return named + 1;
        }
        if (text.matches("\\d{1,2}") && Integer.parseInt(text) >= min && Integer.parseInt(text) <= max) {
            return Integer.parseInt(text);
        }
        throw new SchedulerServiceException("cannot read " + text + " in a cron expression; expected " + min + " to " + max);
    }
}
