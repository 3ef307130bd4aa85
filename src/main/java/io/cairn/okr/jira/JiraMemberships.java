package io.cairn.okr.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks the index for the changed issues only, and only those the person may browse: Jira refuses a query that names an issue
 * which is not there for that person. Queries that say at their top level in which projects they search are not asked about
 * issues of others.
 */
final class JiraMemberships implements Memberships {
    /** Where more issues changed it is cheaper to take every query for concerned. */
    static final int MOST_NAMED = 500;

    private final SearchService search;
    private final StoredIssues stored;
    private final UserManager users;
    private final PermissionManager permissions;
    private final ProjectManager projects;

    JiraMemberships(SearchService search, IssueManager issues, UserManager users, PermissionManager permissions,
            ProjectManager projects) {
        this.search = search;
        stored = new StoredIssues(issues);
        this.users = users;
        this.permissions = permissions;
        this.projects = projects;
    }

    @Override
    public Set<IssueSource.Query> finding(Collection<IssueSource.Query> queries, Collection<IssueId> issues) {
        List<Issue> there = queries.isEmpty() ? List.of() : stored.byIds(issues);
        if (there.isEmpty()) {
            return Set.of();
        }
        if (there.size() > MOST_NAMED) {
            return Set.copyOf(queries);
        }
        Set<IssueSource.Query> finding = new LinkedHashSet<>();
        byPerson(queries).forEach((person, theirs) -> finding.addAll(finding(person, theirs, there)));
        return finding;
    }

    private static Map<UserKey, List<IssueSource.Query>> byPerson(Collection<IssueSource.Query> queries) {
        return queries.stream().distinct().collect(Collectors.groupingBy(IssueSource.Query::runsAs));
    }

    private List<IssueSource.Query> finding(UserKey person, List<IssueSource.Query> queries, List<Issue> there) {
        ApplicationUser user = users.getUserByKey(person.value());
        if (user == null || !user.isActive()) {
            return List.of();
        }
        List<Issue> seen = there.stream()
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)).toList();
        return queries.stream().filter(query -> finds(user, query.jql(), seen)).toList();
    }

    private boolean finds(ApplicationUser user, String jql, List<Issue> seen) {
        JqlText text = new JqlText(jql);
        Set<Long> within = text.projects().flatMap(this::ids).orElse(Set.of());
        List<IssueId> asked = seen.stream().filter(issue -> within.isEmpty() || within.contains(issue.getProjectId()))
                .map(issue -> new IssueId(issue.getId())).toList();
        return !asked.isEmpty() && asked(user, jql, text.among(asked));
    }

    private boolean asked(ApplicationUser user, String jql, String narrowed) {
        SearchService.ParseResult parsed = search.parseQuery(user, narrowed);
        if (!parsed.isValid()) {
            return runs(user, jql);
        }
        try {
            return search.searchCount(user, parsed.getQuery()) > 0;
        } catch (SearchException unknown) { // an issue may have gone just now: the whole query tells
            return runs(user, jql);
        }
    }

    private boolean runs(ApplicationUser user, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        return parsed.isValid() && !search.validateQuery(user, parsed.getQuery()).hasAnyErrors();
    }

    /** Every project that one of the names may mean; empty if one of them means none that is known here. */
    private Optional<Set<Long>> ids(Set<String> names) {
        Set<Long> all = new HashSet<>();
        for (String name : names) {
            List<Long> ids = named(name);
            if (ids.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(ids);
        }
        return Optional.of(all);
    }

    private List<Long> named(String name) {
        Project byId = name.matches("\\d{1,18}") ? projects.getProjectObj(Long.valueOf(name)) : null;
        return Stream.of(byId, projects.getProjectObjByKeyIgnoreCase(name), projects.getProjectObjByName(name))
                .filter(Objects::nonNull).map(Project::getId).toList();
    }
}
