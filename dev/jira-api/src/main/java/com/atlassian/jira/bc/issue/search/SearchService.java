package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/**
 * Signature: call:CD(impl)+BD(impl); see signatures.txt.
 */
public interface SearchService {
    boolean doesQueryFitFilterForm(ApplicationUser user, Query query);

    String getGeneratedJqlString(Query query);

    String getJqlString(Query query);

    String getQueryString(ApplicationUser user, Query query);

    SearchService.ParseResult parseQuery(ApplicationUser searcher, String jql);

    Query sanitiseSearchQuery(ApplicationUser user, Query query);

    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException;

    long searchCount(ApplicationUser user, Query query) throws SearchException;

    long searchCountOverrideSecurity(ApplicationUser user, Query query) throws SearchException;

    SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException;

    MessageSet validateQuery(ApplicationUser user, Query query);

    MessageSet validateQuery(ApplicationUser user, Query query, Long id);

    /**
     * What became of a search text.
     *
     * <p>Signature: call:CD (constructor); see signatures.txt.
     */
    class ParseResult {
        private final Query query;
        private final MessageSet errors;

        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        /** The errors found; empty if the text could be read. */
        public MessageSet getErrors() {
            return errors;
        }

        /** The search, or null if the text could not be read. */
        public Query getQuery() {
            return query;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
}
