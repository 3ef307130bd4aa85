package io.cairn.host.bridge;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Dates as text, in Jira's usual patterns. Makes a formatter anew for every change of style, zone or language. */
final class BridgedDates implements DateTimeFormatter {
    private final Setting setting;
    private final DateTimeStyle style;
    private final ZoneId zone;
    private final Locale locale;

    /** Where zones and languages come from. */
    record Setting(Things things, JiraAuthenticationContext authentication, I18nHelper.BeanFactory languages) {
        ZoneId zoneOf(ApplicationUser user) {
            return user == null ? things.zone() : things.user(user).zoneOr(things.zone());
        }
    }

    /** In the zone and language of the instance. */
    BridgedDates(Setting setting) {
        this(setting, DateTimeStyle.COMPLETE, setting.things().zone(), Locale.US);
    }

    private BridgedDates(Setting setting, DateTimeStyle style, ZoneId zone, Locale locale) {
        this.setting = setting;
        this.style = style;
        this.zone = zone;
        this.locale = locale;
    }

    @Override
    public DateTimeFormatter forLoggedInUser() {
        return forUser(setting.authentication().getLoggedInUser());
    }

    @Override
    public DateTimeFormatter forUser(ApplicationUser user) {
        return new BridgedDates(setting, style, setting.zoneOf(user), setting.languages().getInstance(user).getLocale());
    }

    @Override
    public DateTimeFormatter withDefaultLocale() {
        return withLocale(Locale.US);
    }

    @Override
    public DateTimeFormatter withDefaultZone() {
        return new BridgedDates(setting, style, setting.things().zone(), locale);
    }

    @Override
    public DateTimeFormatter withSystemZone() {
        return withZone(TimeZone.getDefault());
    }

    @Override
    public DateTimeFormatter withLocale(Locale other) {
        return new BridgedDates(setting, style, zone, other);
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle other) {
        return new BridgedDates(setting, other, zone, locale);
    }

    @Override
    public DateTimeFormatter withZone(TimeZone other) {
        return new BridgedDates(setting, style, other.toZoneId(), locale);
    }

    @Override
    public String format(Date date) {
        return pattern().format(Instant.ofEpochMilli(date.getTime()).atZone(zone));
    }

    /** @throws IllegalArgumentException if the text does not follow the pattern, as in Jira */
    @Override
    public Date parse(String text) {
        try {
            var read = pattern().parseBest(text, LocalDateTime::from, LocalDate::from);
            LocalDateTime moment = read instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) read;
            return Date.from(moment.atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    @Override
    public String getFormatHint() {
        return switch (style) {
            case COMPLETE, DATE_TIME_PICKER -> "dd/MMM/yy h:mm a";
            case DATE -> "dd/MMM/yy";
            case DATE_PICKER -> "d/MMM/yy";
            case ISO_8601_DATE -> "yyyy-MM-dd";
            case RELATIVE -> throw Unsupported.here("relative dates");
        };
    }

    private java.time.format.DateTimeFormatter pattern() {
        return java.time.format.DateTimeFormatter.ofPattern(getFormatHint(), locale);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public DateTimeStyle getStyle() {
        return style;
    }

    @Override
    public TimeZone getZone() {
        return TimeZone.getTimeZone(zone);
    }
}
