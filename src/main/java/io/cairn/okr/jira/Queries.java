package io.cairn.okr.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.cairn.okr.model.IssueId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Searches of our own making: queries that cannot be wrong, so that a failure is an error of the system. */
final class Queries {
    private final SearchService search;

    Queries(SearchService search) {
        this.search = search;
    }

    /** What a query finds whatever anybody's permissions. */
    List<Issue> overridingSecurity(String jql, int most) {
        return searched(jql, most).getResults();
    }

    /** The same for all it finds; empty if that is more than {@link Issues#MOST_FOUND}, for a part would be wrong. */
    Optional<Set<IssueId>> all(String jql) {
        SearchResults<Issue> found = searched(jql, Issues.MOST_FOUND);
        return found.getTotal() > Issues.MOST_FOUND ? Optional.empty()
                : Optional.of(found.getResults().stream().map(issue -> new IssueId(issue.getId())).collect(Collectors.toSet()));
    }

    /** How many issues it finds whatever anybody's permissions. */
    long count(String jql) {
        try {
            return search.searchCountOverrideSecurity(null, parsed(null, jql));
        } catch (SearchException failure) {
            throw failed(jql, failure);
        }
    }

    private SearchResults<Issue> searched(String jql, int most) {
        try {
            return search.searchOverrideSecurity(null, parsed(null, jql), page(most));
        } catch (SearchException failure) {
            throw failed(jql, failure);
        }
    }

    private static IllegalStateException failed(String jql, SearchException failure) {
        return new IllegalStateException("Jira could not search for: " + jql, failure);
    }

    private Query parsed(ApplicationUser user, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand: " + jql + ": " + messages(parsed.getErrors()));
        }
        return parsed.getQuery();
    }

    static List<String> messages(MessageSet errors) {
        return errors == null ? List.of() : List.copyOf(errors.getErrorMessages());
    }

    @SuppressWarnings("unchecked") // PagerFilter is raw in SearchService
    static PagerFilter<Issue> page(int most) {
        return new PagerFilter<>(most);
    }
}
