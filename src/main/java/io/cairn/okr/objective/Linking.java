package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Placed;
import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.QueryCheck;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which issues move a key result. Nothing is written unless all that was asked for is allowed. */
public final class Linking {
    /** The most issues linked at once. */
    private static final int MOST_AT_ONCE = 200;

    private final Access access;
    private final SourceWishes wishes;
    private final SourceShelf shelf;
    private final SourceTexts texts;
    private final Overviews overviews;
    private final Issues issues;

    Linking(Access access, SourceWishes wishes, SourceShelf shelf, SourceTexts texts, Overviews overviews, Issues issues) {
        this.access = access;
        this.wishes = wishes;
        this.shelf = shelf;
        this.texts = texts;
        this.overviews = overviews;
        this.issues = issues;
    }

    /**
     * Links issues by key, all or none; an epic stands for its issues (J7). Linking twice changes nothing.
     *
     * @throws ValidationException on {@code keys[0]} and so on for what is missing or hidden, in the same words
     */
    public Linked link(UserKey who, KeyResultId id, List<String> keys) {
        Viewer viewer = access.of(who);
        Placed placed = access.toSee(viewer, id);
        List<IssueView> found = found(who, placed, keys);
        found.forEach(issue -> allowed(viewer, placed, issue.id()));
        var facts = issues.facts(found.stream().map(IssueView::id).toList());
        shelf.add(who, id, found.stream().map(issue -> wishes.plain(issue, facts)).toList());
        return new Linked(found, overviews.keyResult(who, id).keyResult());
    }

    /**
     * Takes out an issue that was linked by hand.
     *
     * @throws ValidationException on {@code key} if it is not linked by hand, for example if an epic or a query brings it in
     */
    public KeyResultView unlink(UserKey who, KeyResultId id, String key) {
        Viewer viewer = access.of(who);
        Placed placed = access.toSee(viewer, id);
        IssueView issue = wishes.seen(who, key, "key");
        allowed(viewer, placed, issue.id());
        List<LinkedSource> byHand = shelf.of(id).stream()
                .filter(one -> SourceTexts.issue(one.source()).equals(Optional.of(issue.id()))).toList();
        if (byHand.isEmpty()) {
            throw new ValidationException("key", "okr.error.unlink", issue.key());
        }
        shelf.remove(who, id, byHand);
        return overviews.keyResult(who, id).keyResult();
    }

    /** Adds a source; adding it twice gives the first one. Errors are on {@code key}, {@code weight} or {@code jql}. */
    public SourceView addSource(UserKey who, KeyResultId id, SourceWish wish) {
        Viewer viewer = access.of(who);
        Placed placed = access.toSee(viewer, id);
        KeyResultChecks.followsIssues("kind", placed.keyResult().plan().measure());
        IssueSource source = wishes.grant(who, wish, "");
        allowed(viewer, placed, source);
        return texts.views(who, shelf.add(who, id, List.of(source))).get(0);
    }

    /** @throws NotFoundException if the key result has no such source */
    public void removeSource(UserKey who, KeyResultId id, SourceId source) {
        Viewer viewer = access.of(who);
        Placed placed = access.toSee(viewer, id);
        LinkedSource linked = shelf.of(id).stream().filter(one -> one.id().equals(source)).findFirst()
                .orElseThrow(() -> new NotFoundException(id.key() + " source " + source.value()));
        allowed(viewer, placed, linked.source());
        shelf.remove(who, id, List.of(linked));
    }

    /** In the order they were added. */
    public List<SourceView> sources(UserKey viewer, KeyResultId id) {
        access.toSee(viewer, id);
        return texts.of(viewer, id);
    }

    /** Whether the person can run the query and how much it finds. */
    public QueryCheck check(UserKey who, String jql) {
        access.toUse(who);
        return issues.check(jql, who);
    }

    private List<IssueView> found(UserKey who, Placed placed, List<String> keys) {
        KeyResultChecks.followsIssues("keys", placed.keyResult().plan().measure());
        if (keys.isEmpty() || keys.size() > MOST_AT_ONCE) {
            throw new ValidationException("keys", "okr.error.keys.count", MOST_AT_ONCE);
        }
        List<IssueView> found = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            found.add(wishes.seen(who, keys.get(at), "keys[" + at + "]"));
        }
        return found.stream().distinct().toList();
    }

    private static void allowed(Viewer viewer, Placed placed, IssueSource source) {
        Optional<IssueId> issue = SourceTexts.issue(source);
        if (issue.isPresent()) {
            allowed(viewer, placed, issue.get());
        } else {
            Access.allow(viewer.changes(placed.objective(), placed.keyResult()), "okr.error.forbidden.key-result");
        }
    }

    private static void allowed(Viewer viewer, Placed placed, IssueId issue) {
        Access.allow(viewer.links(placed.objective(), placed.keyResult(), issue), "okr.error.forbidden.link");
    }
}
