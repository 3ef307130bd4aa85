package io.cairn.host.jira.issue;

import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.constant.LinkType;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.store.Writing;
import io.cairn.host.jira.user.User;

/** Links and unlinks issues. */
public final class Links {
    private final Store store;
    private final Issues issues;
    private final Constants constants;
    private final Permissions permissions;
    private final IssueSaving saving;

    public Links(Store store, Issues issues, Constants constants, Permissions permissions, IssueSaving saving) {
        this.store = store;
        this.issues = issues;
        this.constants = constants;
        this.permissions = permissions;
        this.saving = saving;
    }

    /**
     * Links the source to the destination ("source {@code outward} destination"). Linking twice gives the link there is.
     *
     * @throws NotFoundException if an issue is missing or not to be seen
     * @throws InvalidException  on {@code type} or if both are the same issue
     */
    public IssueLink link(User actor, long typeId, long sourceId, long destinationId) {
        LinkType type = constants.linkType(typeId).orElseThrow(() -> new InvalidException(Problem.of("type", "jira.error.link.type")));
        if (sourceId == destinationId) {
            throw new InvalidException(Problem.general("jira.error.link.self"));
        }
        return store.write(writing -> {
            Issue source = linkable(writing, actor, sourceId);
            Issue destination = linkable(writing, actor, destinationId);
            IssueLink wanted = new IssueLink(0, typeId, sourceId, destinationId);
            return issues.links(sourceId).stream().filter(link -> same(link, wanted)).findFirst()
                    .orElseGet(() -> make(writing, actor, type, source, destination));
        });
    }

    /** Removes a link. @throws NotFoundException if there is no such link between issues the actor sees */
    public void unlink(User actor, long linkId) {
        store.write(writing -> {
            IssueLink link = writing.get(IssueLink.KIND, linkId)
                    .orElseThrow(() -> new NotFoundException(Problem.general("jira.error.link.missing", linkId)));
            Issue source = linkable(writing, actor, link.sourceId());
            Issue destination = linkable(writing, actor, link.destinationId());
            LinkType type = constants.linkType(link.typeId()).orElseThrow();
            writing.remove(IssueLink.KIND, linkId);
            saving.note(writing, actor, source, gone(type.outward(), destination));
            saving.note(writing, actor, destination, gone(type.inward(), source));
            saving.publish(writing, new IssuesLinked(actor, link, true));
            return link;
        });
    }

    private IssueLink make(Writing writing, User actor, LinkType type, Issue source, Issue destination) {
        IssueLink link = new IssueLink(writing.next("link", 1), type.id(), source.id(), destination.id());
        writing.put(IssueLink.KIND, link);
        saving.note(writing, actor, source, come(type.outward(), destination));
        saving.note(writing, actor, destination, come(type.inward(), source));
        saving.publish(writing, new IssuesLinked(actor, link, false));
        return link;
    }

    private Issue linkable(Writing writing, User actor, long issueId) {
        Issue issue = permissions.requireSeen(actor, writing.get(Issue.KIND, issueId), String.valueOf(issueId));
        permissions.require(actor, Permission.LINK_ISSUES, issue);
        return issue;
    }

    private static ChangeItem come(String words, Issue other) {
        return new ChangeItem("Link", "jira", null, null, other.key(), "This issue " + words + " " + other.key());
    }

    private static ChangeItem gone(String words, Issue other) {
        return new ChangeItem("Link", "jira", other.key(), "This issue " + words + " " + other.key(), null, null);
    }

    private static boolean same(IssueLink a, IssueLink b) {
        return a.typeId() == b.typeId() && a.sourceId() == b.sourceId() && a.destinationId() == b.destinationId();
    }
}
