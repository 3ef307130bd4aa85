package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Placed;
import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.QueryCheck;
import io.cairn.okr.model.Effect;
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
        shelf.add(who, id, found.stream().map(issue -> WantedSource.driving(wishes.plain(issue, facts))).toList());
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

    /** Adds a source; adding it twice gives the first one. Errors are on the field of the wish that will not do. */
    public SourceView addSource(UserKey who, KeyResultId id, SourceWish wish) {
        Viewer viewer = access.of(who);
        Placed placed = access.toSee(viewer, id);
        fits(placed, "kind", wish.effect());
        WantedSource wanted = wishes.grant(who, wish, "");
        allowed(viewer, placed, wanted.source());
        return view(who, shelf.add(who, id, List.of(wanted)).get(0));
    }

    /**
     * Lets a source drive the figure or only support it.
     *
     * @throws NotFoundException if the key result has no such source
     */
    public SourceView changeSource(UserKey who, KeyResultId id, SourceId source, Effect effect) {
        Viewer viewer = access.of(who);
        Placed placed = access.toSee(viewer, id);
        fits(placed, "effect", effect);
        LinkedSource linked = linked(id, source);
        allowed(viewer, placed, linked.source());
        return view(who, linked.effect() == effect ? linked : shelf.change(who, linked, effect));
    }

    /** @throws NotFoundException if the key result has no such source */
    public void removeSource(UserKey who, KeyResultId id, SourceId source) {
        Viewer viewer = access.of(who);
        Placed placed = access.toSee(viewer, id);
        LinkedSource linked = linked(id, source);
        allowed(viewer, placed, linked.source());
        shelf.remove(who, id, List.of(linked));
    }

    /**
     * Puts back a source that was taken out, as it was: a query runs as before. For those who may change the key result,
     * and for the one who links issues.
     *
     * @throws NotFoundException if the key result never had it
     */
    public SourceView restoreSource(UserKey who, KeyResultId id, SourceId source) {
        Viewer viewer = access.of(who);
        Placed placed = access.toSee(viewer, id);
        LinkedSource removed = shelf.removed(id, source).orElseThrow(() -> missing(id, source));
        fits(placed, "source", removed.effect());
        allowed(viewer, placed, removed.source());
        return view(who, shelf.restore(who, id, source).orElseThrow(() -> missing(id, source)));
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

    private LinkedSource linked(KeyResultId id, SourceId source) {
        return shelf.of(id).stream().filter(one -> one.id().equals(source)).findFirst().orElseThrow(() -> missing(id, source));
    }

    private static NotFoundException missing(KeyResultId id, SourceId source) {
        return new NotFoundException(id.key() + " source " + source.value());
    }

    private SourceView view(UserKey who, LinkedSource linked) {
        return texts.views(who, List.of(linked)).get(0);
    }

    /** What only supports may be linked to a measured key result too. */
    private static void fits(Placed placed, String field, Effect effect) {
        if (effect == Effect.DRIVES) {
            KeyResultChecks.followsIssues(field, placed.keyResult().plan());
        }
    }

    private List<IssueView> found(UserKey who, Placed placed, List<String> keys) {
        KeyResultChecks.followsIssues("keys", placed.keyResult().plan());
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
