package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Writes and reads dates in a person's language and time zone; each change makes a new one.
 *
 * <p>Signature: doc:JL; see signatures.txt.
 */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(ApplicationUser user);

    String format(Date date);

    String getFormatHint();

    Locale getLocale();

    DateTimeStyle getStyle();

    TimeZone getZone();

    Date parse(String text);

    DateTimeFormatter withDefaultLocale();

    DateTimeFormatter withDefaultZone();

    DateTimeFormatter withLocale(Locale locale);

    DateTimeFormatter withStyle(DateTimeStyle dateTimeStyle);

    DateTimeFormatter withSystemZone();

    DateTimeFormatter withZone(TimeZone zone);
}
