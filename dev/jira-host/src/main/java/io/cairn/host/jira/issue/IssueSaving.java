package io.cairn.host.jira.issue;

import io.cairn.host.jira.change.ChangeFeed;
import io.cairn.host.jira.change.DomainChange;
import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.store.Writing;
import io.cairn.host.jira.user.User;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The one way an issue gets saved: rules, history, issue and event belong together. Asks no permission. */
public final class IssueSaving {
    private final HistoryItems items;
    private final IssueRules rules;
    private final ChangeFeed feed;
    private final Clock clock;

    public IssueSaving(Store store, Constants constants, Permissions permissions, ChangeFeed feed, Clock clock) {
        this.items = new HistoryItems(store, constants);
        this.rules = new IssueRules(constants, permissions);
        this.feed = feed;
        this.clock = clock;
    }

    /** Checks the fields touched. @throws io.cairn.host.jira.error.InvalidException naming every field that is wrong */
    public void check(Writing writing, User actor, Issue issue, Set<Field> touched) {
        rules.check(writing, actor, issue, touched);
    }

    /** Saves a new issue. */
    public Issue saveNew(Writing writing, User actor, Issue issue) {
        writing.put(Issue.KIND, issue);
        publish(writing, new IssueChanged(actor, IssueEvent.CREATED, null, issue, null));
        return issue;
    }

    /** Saves what changed, with history and event; nothing at all if nothing did. */
    public Issue save(Writing writing, User actor, Issue before, Issue wanted, IssueEvent event) {
        List<ChangeItem> changed = items.between(before, wanted);
        if (changed.isEmpty()) {
            return before;
        }
        Issue after = writing.put(Issue.KIND, wanted.rebuild().updated(clock.instant()).build());
        Change change = append(writing, actor, before.id(), changed);
        publish(writing, new IssueChanged(actor, event, before, after, change));
        return after;
    }

    /** Adds items to the history and touches the issue, without an issue event (links). */
    void note(Writing writing, User actor, Issue issue, ChangeItem item) {
        writing.get(Issue.KIND, issue.id())
                .ifPresent(now -> writing.put(Issue.KIND, now.rebuild().updated(clock.instant()).build()));
        append(writing, actor, issue.id(), List.of(item));
    }

    /** Delivers an event after the commit. */
    void publish(Writing writing, DomainChange event) {
        writing.afterCommit(() -> feed.publish(event));
    }

    private Change append(Writing writing, User actor, long issueId, List<ChangeItem> changed) {
        Change change = new Change(writing.next("change", 1), issueId, actor == null ? null : actor.key(), clock.instant(), changed);
        writing.append(change.id(), issueId, change);
        return change;
    }
}
