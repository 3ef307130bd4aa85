package io.cairn.host.bridge;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import io.cairn.host.jira.error.JiraException;
import io.cairn.host.jira.search.JqlQuery;
import io.cairn.host.jira.search.Search;
import io.cairn.host.jira.search.SearchPage;
import io.cairn.host.jira.user.User;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds issues by queries that {@link #parseQuery} read; queries that were put together from clauses are refused. */
final class BridgedSearch implements SearchService {
    private final Search search;
    private final Things things;
    private final I18nHelper.BeanFactory languages;

    BridgedSearch(Search search, Things things, I18nHelper.BeanFactory languages) {
        this.search = search;
        this.things = things;
        this.languages = languages;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser user, String jql) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new ParseResult(new Read(search.read(jql)), errors);
        } catch (JiraException e) {
            say(e, user, errors);
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser user, Query query) {
        MessageSet errors = new MessageSetImpl();
        try {
            search.check(things.user(user), read(query));
        } catch (JiraException e) {
            say(e, user, errors);
        }
        return errors;
    }

    @Override
    public MessageSet validateQuery(ApplicationUser user, Query query, Long filterId) {
        return validateQuery(user, query);
    }

    private void say(JiraException e, ApplicationUser user, MessageSet errors) {
        e.problems().forEach(problem -> errors.addErrorMessage(problem.text(languages.getInstance(user).getLocale())));
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter pager) throws SearchException {
        return find(search::find, user, query, pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter pager) throws SearchException {
        return find(search::findEverything, user, query, pager);
    }

    @Override
    public long searchCount(ApplicationUser user, Query query) throws SearchException {
        return page(search::find, user, query, 0, 0).total();
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser user, Query query) throws SearchException {
        return page(search::findEverything, user, query, 0, 0).total();
    }

    private SearchResults<Issue> find(Finding finding, ApplicationUser user, Query query, PagerFilter<?> pager) throws SearchException {
        SearchPage page = page(finding, user, query, pager.getStart(), pager.getMax());
        List<Issue> issues = page.issues().stream().<Issue>map(things::issue).toList();
        return new SearchResults<>(issues, page.total(), pager.getMax(), page.start());
    }

    private SearchPage page(Finding finding, ApplicationUser user, Query query, int start, int most) throws SearchException {
        try {
            return finding.find(things.user(user), read(query), start, most);
        } catch (JiraException e) {
            throw new SearchException(e.getMessage(), e);
        }
    }

    /** One of the two ways of the search. */
    private interface Finding {
        SearchPage find(User user, JqlQuery query, int start, int limit);
    }

    private static JqlQuery read(Query query) {
        if (query instanceof Read read) {
            return read.query();
        }
        throw Unsupported.here("queries that were not read from JQL");
    }

    @Override
    public String getJqlString(Query query) {
        return read(query).text();
    }

    @Override
    public String getGeneratedJqlString(Query query) {
        return read(query).toJql();
    }

    @Override
    public String getQueryString(ApplicationUser user, Query query) {
        return "&jql=" + URLEncoder.encode(getJqlString(query), StandardCharsets.UTF_8);
    }

    @Override
    public boolean doesQueryFitFilterForm(ApplicationUser user, Query query) {
        throw Unsupported.here("basic search");
    }

    @Override
    public Query sanitiseSearchQuery(ApplicationUser user, Query query) {
        throw Unsupported.here("sanitised queries");
    }

    private record Read(JqlQuery query) implements Query {
        @Override
        public String getQueryString() {
            return query.text();
        }

        @Override
        public Clause getWhereClause() {
            throw Unsupported.here("clauses of queries");
        }

        @Override
        public OrderBy getOrderByClause() {
            throw Unsupported.here("sorts of queries");
        }
    }
}
