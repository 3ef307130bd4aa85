package io.cairn.host.jira.issue;

import io.cairn.host.jira.store.Index;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.user.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds issues and what hangs on them. Asks no permission unless a user is given. */
public final class Issues {
    private final Store store;
    private final Permissions permissions;
    private final Index<String, Long> byKey;
    private final Index<String, Long> byOldKey;
    private final Index<Long, Long> byProject;
    private final Index<Long, Long> byParent;
    private final Index<Long, Long> byEpic;
    private final Index<Long, Long> bySprint;
    private final Index<Long, Long> linksByIssue;
    private final Index<Long, Long> commentsByIssue;

    public Issues(Store store, Permissions permissions) {
        this.store = store;
        this.permissions = permissions;
        this.byKey = store.table(Issue.KIND).index(issue -> List.of(issue.key()));
        this.byOldKey = store.table(Issue.KIND).index(issue -> issue.oldKeys());
        this.byProject = store.table(Issue.KIND).index(issue -> List.of(issue.projectId()));
        this.byParent = store.table(Issue.KIND).index(issue -> orNone(issue.parentId()));
        this.byEpic = store.table(Issue.KIND).index(issue -> orNone(issue.epicId()));
        this.bySprint = store.table(Issue.KIND).index(issue -> issue.sprintIds());
        this.linksByIssue = store.table(IssueLink.KIND).index(link -> Set.of(link.sourceId(), link.destinationId()));
        this.commentsByIssue = store.table(Comment.KIND).index(comment -> List.of(comment.issueId()));
    }

    /** How many issues there are. */
    public int count() {
        return store.table(Issue.KIND).size();
    }

    /** All issues, in no order. */
    public Stream<Issue> all() {
        return store.table(Issue.KIND).stream();
    }

    /** The issue of that id. */
    public Optional<Issue> byId(long id) {
        return store.table(Issue.KIND).get(id);
    }

    /** The issue that has that key now. */
    public Optional<Issue> byCurrentKey(String key) {
        return one(byKey.get(key));
    }

    /** The issue that has, or else once had, that key, whatever the case of its letters. */
    public Optional<Issue> byKey(String key) {
        String upper = key == null ? "" : key.toUpperCase(Locale.ROOT);
        return byCurrentKey(upper).or(() -> one(byOldKey.get(upper)));
    }

    /**
     * The issue of a key or an id (digits), as the user sees it.
     *
     * @throws io.cairn.host.jira.error.NotFoundException if missing or not to be seen: the same for both
     */
    public Issue see(User user, String keyOrId) {
        boolean number = keyOrId != null && keyOrId.matches("\\d{1,18}");
        return permissions.requireSeen(user, number ? byId(Long.parseLong(keyOrId)) : byKey(keyOrId), String.valueOf(keyOrId));
    }

    /** Issues of a project, by number. */
    public List<Issue> ofProject(long projectId) {
        return ranked(byProject.get(projectId), Comparator.comparingLong(Issue::number));
    }

    /** Ids of the issues of a project. */
    public Set<Long> idsOfProject(long projectId) {
        return byProject.get(projectId);
    }

    /** Sub-tasks of an issue, by number. */
    public List<Issue> subTasks(long issueId) {
        return ranked(byParent.get(issueId), Comparator.comparingLong(Issue::number));
    }

    /** Issues of an epic, by rank. */
    public List<Issue> ofEpic(long epicId) {
        return ranked(byEpic.get(epicId), BY_RANK);
    }

    /** Issues that are or were in a sprint, by rank. */
    public List<Issue> ofSprint(long sprintId) {
        return ranked(bySprint.get(sprintId), BY_RANK);
    }

    /** Links of an issue, by id. */
    public List<IssueLink> links(long issueId) {
        return linksByIssue.get(issueId).stream().flatMap(id -> store.table(IssueLink.KIND).get(id).stream())
                .sorted(Comparator.comparingLong(IssueLink::id)).toList();
    }

    /** The link of that id. */
    public Optional<IssueLink> link(long id) {
        return store.table(IssueLink.KIND).get(id);
    }

    /** All links. */
    public Collection<IssueLink> allLinks() {
        return store.table(IssueLink.KIND).all();
    }

    /** Comments on an issue, oldest first. */
    public List<Comment> comments(long issueId) {
        return commentsByIssue.get(issueId).stream().flatMap(id -> store.table(Comment.KIND).get(id).stream())
                .sorted(Comparator.comparingLong(Comment::id)).toList();
    }

    /** History of an issue, oldest first; read from the database. */
    public List<Change> history(long issueId) {
        return store.history(issueId, Change.class);
    }

    /** The order of backlogs. */
    public static final Comparator<Issue> BY_RANK =
            Comparator.comparing(Issue::rank, Comparator.nullsLast(Comparator.<String>naturalOrder())).thenComparingLong(Issue::id);

    private List<Issue> ranked(Set<Long> ids, Comparator<Issue> order) {
        List<Issue> found = new ArrayList<>(ids.size());
        ids.forEach(id -> byId(id).ifPresent(found::add));
        found.sort(order);
        return List.copyOf(found);
    }

    private Optional<Issue> one(Set<Long> ids) {
        return ids.stream().findFirst().flatMap(this::byId);
    }

    private static <T> List<T> orNone(T value) {
        return value == null ? List.of() : List.of(value);
    }
}
