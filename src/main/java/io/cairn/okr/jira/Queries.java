package io.cairn.okr.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Searches of our own making: queries that cannot be wrong, so that a failure is an error of the system. */
final class Queries {
    /** A list of ids longer than this could hit the limits of the index. */
    private static final int CHUNK = 500;

    private final SearchService search;

    Queries(SearchService search) {
        this.search = search;
    }

    /** Issues by id as a person may see them; one search for {@value #CHUNK} ids. */
    List<Issue> byIds(ApplicationUser viewer, Collection<Long> ids) {
        List<Long> wanted = ids.stream().distinct().sorted().toList();
        List<Issue> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            found.addAll(chunk(viewer, wanted.subList(from, Math.min(from + CHUNK, wanted.size()))));
        }
        return found;
    }

    /** What a query finds whatever anybody's permissions. */
    List<Issue> overridingSecurity(String jql, int most) {
        try {
            return search.searchOverrideSecurity(null, parsed(null, jql), page(most)).getResults();
        } catch (SearchException failure) {
            throw new IllegalStateException("Jira could not search for: " + jql, failure);
        }
    }

    private List<Issue> chunk(ApplicationUser viewer, List<Long> ids) {
        String jql = "id in (" + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")";
        try {
            return search.search(viewer, parsed(viewer, jql), page(CHUNK)).getResults();
        } catch (SearchException failure) {
            throw new IllegalStateException("Jira could not search for issues by id", failure);
        }
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
