package io.cairn.host.jira.search;

import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.Issues;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.user.User;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds issues by JQL. Looks through all issues in memory: tens of thousands take a few milliseconds. */
public final class Search {
    private final Issues issues;
    private final Permissions permissions;
    private final Clock clock;
    private final SearchFields fields;
    private final Functions functions;
    private volatile ContributedFunction.Registry contributed = name -> Optional.empty();

    Search(Issues issues, Permissions permissions, Clock clock, SearchFields fields, Functions functions) {
        this.issues = issues;
        this.permissions = permissions;
        this.clock = clock;
        this.fields = fields;
        this.functions = functions;
    }

    /** Asks there for functions it does not know itself. */
    public void functionsFrom(ContributedFunction.Registry registry) {
        contributed = registry;
    }

    /** The query of that text. @throws io.cairn.host.jira.error.InvalidException with Jira's message if it is not JQL */
    public JqlQuery read(String jql) {
        return JqlReader.read(jql);
    }

    /** Checks fields, operators and values as this user sees them. @throws io.cairn.host.jira.error.InvalidException if something does not exist */
    public void check(User user, JqlQuery query) {
        compiled(asker(user, false), query);
        compiler(asker(user, false)).order(query.sorts());
    }

    /**
     * Issues of a query that the user sees, in its order.
     *
     * @param user  null = anonymous
     * @param start how many to leave out
     * @param limit how many at most; 0 only counts
     * @throws io.cairn.host.jira.error.InvalidException if something in the query does not exist, or is not to be seen
     */
    public SearchPage find(User user, JqlQuery query, int start, int limit) {
        return find(asker(user, false), query, start, limit);
    }

    /** As {@link #find(User, JqlQuery, int, int)} but of all issues, whoever may see them; the user is who functions speak of. */
    public SearchPage findEverything(User user, JqlQuery query, int start, int limit) {
        return find(asker(user, true), query, start, limit);
    }

    private SearchPage find(Asker asker, JqlQuery query, int start, int limit) {
        Predicate<Issue> wanted = compiled(asker, query);
        var order = compiler(asker).order(query.sorts());
        if (limit == 0) {
            return new SearchPage(List.of(), start, (int) issues.all().filter(asker::sees).filter(wanted).count());
        }
        List<Issue> found = issues.all().filter(asker::sees).filter(wanted).sorted(order).toList();
        int from = Math.min(Math.max(start, 0), found.size());
        return new SearchPage(found.subList(from, (int) Math.min((long) from + limit, found.size())), from, found.size());
    }

    /** Whether the user sees the issue and it meets the query now. */
    public boolean matches(User user, JqlQuery query, Issue issue) {
        Asker asker = asker(user, false);
        return asker.sees(issue) && compiled(asker, query).test(issue);
    }

    private Predicate<Issue> compiled(Asker asker, JqlQuery query) {
        return query.where().map(clause -> compiler(asker).condition(clause, false)).orElse(issue -> true);
    }

    private Compiler compiler(Asker asker) {
        return new Compiler(fields, functions, contributed, asker);
    }

    private Asker asker(User user, boolean everything) {
        Locale locale = user == null ? Locale.getDefault() : user.localeOr(Locale.getDefault());
        return new Asker(user, everything ? null : permissions.visibility(user), clock.instant(),
                user == null ? clock.getZone() : user.zoneOr(clock.getZone()), locale);
    }
}
