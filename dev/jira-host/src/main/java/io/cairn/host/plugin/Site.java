package io.cairn.host.plugin;

import java.net.URI;

/**
 * The site around the plugin system.
 *
 * @param baseUrl   for example {@code http://localhost:2990/jira}, without a slash at its end
 * @param visitors  who works on this thread
 * @param sessions  tokens and log-in
 * @param decorator frame of pages
 */
public record Site(String baseUrl, Visitors visitors, WebSessions sessions, PageDecorator decorator) {
    /** For example {@code /jira}. */
    public String contextPath() {
        return URI.create(baseUrl).getPath();
    }
}
