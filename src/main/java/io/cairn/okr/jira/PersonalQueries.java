package io.cairn.okr.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.Query;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.UserKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Runs people's queries as the people who saved them (J12). */
final class PersonalQueries {
    private final SearchService search;
    private final UserManager users;
    private final JiraAuthenticationContext context;

    PersonalQueries(SearchService search, UserManager users, JiraAuthenticationContext context) {
        this.search = search;
        this.users = users;
        this.context = context;
    }

    /** @see Issues#find */
    QueryAnswer find(String jql, UserKey runsAs) {
        return run(jql, runsAs, (user, query) -> answer(search.search(user, query, Queries.page(Issues.MOST_FOUND))),
                QueryAnswer::failed);
    }

    /** @see Issues#check */
    QueryCheck check(String jql, UserKey runsAs) {
        return run(jql, runsAs, (user, query) -> judged(search.searchCount(user, query)),
                errors -> new QueryCheck(0, errors));
    }

    private <T> T run(String jql, UserKey runsAs, Work<T> work, Function<List<String>, T> failed) {
        ApplicationUser user = users.getUserByKey(runsAs.value());
        if (user == null || !user.isActive()) {
            return failed.apply(List.of(text("okr.error.query.person", runsAs.value())));
        }
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        List<String> errors = errors(user, parsed);
        try {
            return errors.isEmpty() ? work.with(user, parsed.getQuery()) : failed.apply(errors);
        } catch (SearchException failure) {
            return failed.apply(List.of(text("okr.error.query.failed", String.valueOf(failure.getMessage()))));
        }
    }

    private List<String> errors(ApplicationUser user, SearchService.ParseResult parsed) {
        if (parsed.isValid()) {
            return Queries.messages(search.validateQuery(user, parsed.getQuery()));
        }
        List<String> errors = Queries.messages(parsed.getErrors());
        return errors.isEmpty() ? List.of(text("okr.error.query.failed", "")) : errors;
    }

    private QueryAnswer answer(SearchResults<Issue> results) {
        if (results.getTotal() > Issues.MOST_FOUND) {
            return QueryAnswer.failed(List.of(tooMany()));
        }
        Set<IssueId> found = new LinkedHashSet<>();
        results.getResults().forEach(issue -> found.add(new IssueId(issue.getId())));
        return QueryAnswer.found(found);
    }

    private QueryCheck judged(long count) {
        return count > Issues.MOST_FOUND ? new QueryCheck(0, List.of(tooMany())) : new QueryCheck(count, List.of());
    }

    private String tooMany() {
        return text("okr.error.query.many", String.valueOf(Issues.MOST_FOUND));
    }

    private String text(String key, String argument) {
        return context.getI18nHelper().getText(key, argument);
    }

    private interface Work<T> {
        T with(ApplicationUser user, Query query) throws SearchException;
    }
}
