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
import java.util.Locale;
import java.util.regex.Pattern;

/** Searches of our own making: queries that cannot be wrong, so that a failure is an error of the system. */
final class Queries {
    /** A list of ids longer than this could hit the limits of the index. */
    private static final int CHUNK = 500;
    /** The widest form of project keys Jira lets administrators choose. */
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]*-[1-9][0-9]{0,17}");

    private final SearchService search;

    Queries(SearchService search) {
        this.search = search;
    }

    /** Issues by id as a person may see them; one search for {@value #CHUNK} ids. */
    List<Issue> byIds(ApplicationUser viewer, Collection<Long> ids) {
        return inChunks(viewer, "id", ids.stream().distinct().sorted().map(String::valueOf).toList());
    }

    /**
     * Issues by key as a person may see them; one search for {@value #CHUNK} keys. What cannot be a key is left out, for it would
     * make the query wrong. A search is not validated, so a key without an issue finds nothing instead of failing (as for ids).
     */
    List<Issue> byKeys(ApplicationUser viewer, Collection<String> keys) {
        return inChunks(viewer, "key", keys.stream().map(key -> key.strip().toUpperCase(Locale.ROOT))
                .filter(key -> KEY.matcher(key).matches()).distinct().sorted().map(key -> '"' + key + '"').toList());
    }

    private List<Issue> inChunks(ApplicationUser viewer, String field, List<String> values) {
        List<Issue> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += CHUNK) {
            found.addAll(chunk(viewer, field, values.subList(from, Math.min(from + CHUNK, values.size()))));
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

    private List<Issue> chunk(ApplicationUser viewer, String field, List<String> values) {
        String jql = field + " in (" + String.join(",", values) + ")";
        try {
            return search.search(viewer, parsed(viewer, jql), page(CHUNK)).getResults();
        } catch (SearchException failure) {
            throw new IllegalStateException("Jira could not search for issues by " + field, failure);
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
