package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.search.SearchPage;
import io.cairn.host.jira.user.User;
import io.cairn.host.plugin.WebResources;
import io.cairn.host.web.security.Sessions;
import io.cairn.host.web.template.Templates;

/** What the host's pages are made of. */
public record Site(Jira jira, Fragments fragments, FragmentContext contexts, WebResources resources, Templates templates, Sessions sessions) {
    /**
     * Issues of a query that the reader may see.
     *
     * @param limit how many at most; 0 only counts
     * @throws io.cairn.host.jira.error.InvalidException with Jira's message if the query is wrong
     */
    public SearchPage find(User reader, String jql, int start, int limit) {
        return jira.search().find(reader, jira.search().read(jql), start, limit);
    }
}
