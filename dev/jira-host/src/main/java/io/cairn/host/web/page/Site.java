package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.plugin.WebResources;
import io.cairn.host.web.security.Sessions;
import io.cairn.host.web.source.BoardSource;
import io.cairn.host.web.source.IssueSearch;
import io.cairn.host.web.template.Templates;

/** What the host's pages are made of. */
public record Site(Jira jira, IssueSearch search, BoardSource boards, Fragments fragments, FragmentContext contexts, WebResources resources,
                   Templates templates, Sessions sessions) {
}
