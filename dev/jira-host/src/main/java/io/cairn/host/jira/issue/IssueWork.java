package io.cairn.host.jira.issue;

import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.constant.Priority;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.store.Writing;
import io.cairn.host.jira.user.User;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What people do with issues, other than transitions and planning: each asks permission, then checks, then saves. */
public final class IssueWork {
    /** First id of an issue made here; above those of the data sets. */
    private static final long FIRST_ID = 1_000_000;
    private final Store store;
    private final Issues issues;
    private final Constants constants;
    private final Permissions permissions;
    private final IssueSaving saving;
    private final Clock clock;

    public IssueWork(Store store, Issues issues, Constants constants, Permissions permissions, IssueSaving saving, Clock clock) {
        this.store = store;
        this.issues = issues;
        this.constants = constants;
        this.permissions = permissions;
        this.saving = saving;
        this.clock = clock;
    }

    /**
     * Makes an issue. The reporter is the actor and the priority the usual one unless the edit says otherwise.
     *
     * @throws InvalidException naming every field that is wrong
     */
    public Issue create(User actor, long projectId, String typeId, IssueEdit edit) {
        permissions.require(actor, Permission.CREATE_ISSUES, projectId);
        return store.write(writing -> {
            Issue wanted = wanted(writing, actor, projectId, typeId, edit);
            Set<Field> touched = touched(edit, Field.SUMMARY, Field.TYPE);
            refuseResolution(edit);
            saving.check(writing, actor, wanted, touched);
            return saving.saveNew(writing, actor, wanted);
        });
    }

    /** Changes fields. @throws InvalidException naming every field that is wrong */
    public Issue edit(User actor, long issueId, IssueEdit edit) {
        return store.write(writing -> {
            Issue before = existing(writing, actor, issueId);
            permissions.require(actor, onlyAssigns(edit) ? Permission.ASSIGN_ISSUES : Permission.EDIT_ISSUES, before);
            refuseResolution(edit);
            IssueBuilder builder = before.rebuild();
            edit.applyTo(builder);
            Issue wanted = builder.build();
            saving.check(writing, actor, wanted, edit.fields());
            return saving.save(writing, actor, before, wanted, onlyAssigns(edit) ? IssueEvent.ASSIGNED : IssueEvent.UPDATED);
        });
    }

    /** Removes an issue with its sub-tasks, links, comments and history. */
    public void delete(User actor, long issueId) {
        store.write(writing -> {
            Issue issue = existing(writing, actor, issueId);
            permissions.require(actor, Permission.DELETE_ISSUES, issue);
            issues.subTasks(issueId).forEach(child -> remove(writing, actor, child));
            remove(writing, actor, issue);
            return issue;
        });
    }

    private void remove(Writing writing, User actor, Issue issue) {
        removeSilently(writing, issue);
        saving.publish(writing, new IssueChanged(actor, IssueEvent.DELETED, issue, null, null));
    }

    void removeSilently(Writing writing, Issue issue) {
        issues.links(issue.id()).forEach(link -> writing.remove(IssueLink.KIND, link.id()));
        issues.comments(issue.id()).forEach(comment -> writing.remove(Comment.KIND, comment.id()));
        issues.ofEpic(issue.id()).forEach(child ->
                writing.get(Issue.KIND, child.id()).ifPresent(now -> writing.put(Issue.KIND, now.rebuild().epicId(null).build())));
        writing.forgetHistory(issue.id());
        writing.remove(Issue.KIND, issue.id());
    }

    /** Moves an issue with its sub-tasks to another project: new key, old one still finds it; versions, components and level go. */
    public Issue move(User actor, long issueId, long projectId) {
        return store.write(writing -> {
            Issue before = existing(writing, actor, issueId);
            permissions.require(actor, Permission.MOVE_ISSUES, before);
            permissions.require(actor, Permission.CREATE_ISSUES, projectId);
            if (before.isSubTask() || before.projectId() == projectId) {
                throw new InvalidException(Problem.of(Field.PROJECT.id(), "jira.error.move"));
            }
            Issue after = moveOne(writing, actor, before, projectId);
            issues.subTasks(issueId).forEach(child -> moveOne(writing, actor, child, projectId));
            return after;
        });
    }

    private Issue moveOne(Writing writing, User actor, Issue before, long projectId) {
        List<String> oldKeys = new ArrayList<>(before.oldKeys());
        oldKeys.add(before.key());
        Issue wanted = before.rebuild().projectId(projectId).key(nextKey(writing, projectId)).oldKeys(oldKeys).fixVersionIds(List.of())
                .affectedVersionIds(List.of()).componentIds(List.of()).securityLevelId(null).build();
        return saving.save(writing, actor, before, wanted, IssueEvent.MOVED);
    }

    /** Adds a comment. @throws InvalidException on {@code comment} if empty */
    public Comment comment(User actor, long issueId, String body) {
        if (body == null || body.isBlank()) {
            throw new InvalidException(Problem.of("comment", "jira.error.comment"));
        }
        return store.write(writing -> {
            Issue issue = existing(writing, actor, issueId);
            permissions.require(actor, Permission.ADD_COMMENTS, issue);
            Instant now = clock.instant();
            Comment comment = new Comment(writing.next("comment", 1), issueId, actor.key(), body, now, now);
            writing.put(Comment.KIND, comment);
            Issue touched = writing.put(Issue.KIND, issue.rebuild().updated(now).build());
            saving.publish(writing, new IssueChanged(actor, IssueEvent.COMMENTED, issue, touched, null));
            return comment;
        });
    }

    /** The issue if the actor sees it. @throws NotFoundException the same for missing and hidden ones */
    private Issue existing(Writing writing, User actor, long issueId) {
        return permissions.requireSeen(actor, writing.get(Issue.KIND, issueId), String.valueOf(issueId));
    }

    private Issue wanted(Writing writing, User actor, long projectId, String typeId, IssueEdit edit) {
        Instant now = clock.instant();
        IssueBuilder builder = new IssueBuilder().id(writing.next("issue", FIRST_ID)).key(nextKey(writing, projectId)).projectId(projectId)
                .typeId(typeId).statusId(Constants.OPEN).priorityId(constants.defaultPriority().map(Priority::id).orElse(null))
                .reporterKey(actor.key()).creatorKey(actor.key()).created(now).updated(now)
                .rank(Rank.ofNumber(writing.next("rank", 0)));
        edit.applyTo(builder);
        return builder.build();
    }

    /** The next free key of a project. */
    static String nextKey(Writing writing, long projectId) {
        Project project = writing.get(Project.KIND, projectId)
                .orElseThrow(() -> new NotFoundException(Problem.general("jira.error.project.missing", projectId)));
        return project.key() + "-" + writing.next("project:" + projectId, 1);
    }

    private static Set<Field> touched(IssueEdit edit, Field... always) {
        Set<Field> touched = new HashSet<>(edit.fields());
        touched.addAll(List.of(always));
        return touched;
    }

    private static boolean onlyAssigns(IssueEdit edit) {
        return edit.fields().equals(EnumSet.of(Field.ASSIGNEE));
    }

    private static void refuseResolution(IssueEdit edit) {
        if (edit.fields().contains(Field.RESOLUTION)) {
            throw new InvalidException(Problem.of(Field.RESOLUTION.id(), "jira.error.field.screen", Field.RESOLUTION.id()));
        }
    }
}
