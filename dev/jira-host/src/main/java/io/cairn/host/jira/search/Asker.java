package io.cairn.host.jira.search;

import io.cairn.host.jira.permission.Visibility;
import io.cairn.host.jira.permission.Guarded;
import io.cairn.host.jira.user.User;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Who asks, and when.
 *
 * @param user       null = anonymous
 * @param visibility what he sees; null = everything (permissions overridden)
 * @param now        the moment of the question
 * @param zone       in which days begin
 * @param locale     in which weeks begin
 */
record Asker(User user, Visibility visibility, Instant now, ZoneId zone, Locale locale) {
    boolean sees(Guarded issue) {
        return visibility == null || visibility.sees(issue);
    }

    boolean browses(long projectId) {
        return visibility == null || visibility.projectIds().contains(projectId);
    }
}
