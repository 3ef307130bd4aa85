package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Figures;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened to figures, as a viewer may see it. */
public final class Happenings {
    /** The most events told of one key result since a check-in. */
    private static final int MOST_SINCE = 20;

    private static final Comparator<FigureEvent.Change> MOST_MOVING_FIRST =
            Comparator.comparing((FigureEvent.Change change) -> change.by().abs()).reversed();

    private final Figures figures;
    private final VisibleIssues issues;

    public Happenings(Figures figures, VisibleIssues issues) {
        this.figures = figures;
        this.issues = issues;
    }

    /** Newest first; one statement and one read of issues. */
    List<Happening> of(UserKey viewer, KeyResultId id, int most) {
        return views(viewer, Map.of(id, figures.events(id, most))).get(id);
    }

    /**
     * What happened to each since a moment, newest first, the last {@value #MOST_SINCE} at most; one statement each and
     * one read of issues.
     */
    public Map<KeyResultId, List<Happening>> since(UserKey viewer, Map<KeyResultId, Instant> moments) {
        Map<KeyResultId, List<FigureEvent>> events = new LinkedHashMap<>();
        moments.forEach((id, moment) -> events.put(id, figures.events(id, MOST_SINCE).stream()
                .filter(event -> event.at().isAfter(moment)).toList()));
        return views(viewer, events);
    }

    private Map<KeyResultId, List<Happening>> views(UserKey viewer, Map<KeyResultId, List<FigureEvent>> events) {
        List<IssueId> ids = events.values().stream().flatMap(List::stream)
                .flatMap(event -> named(event).stream()).map(FigureEvent.Change::issue).distinct().toList();
        Map<IssueId, IssueView> visible = issues.of(viewer, ids);
        Map<KeyResultId, List<Happening>> views = new LinkedHashMap<>();
        events.forEach((id, all) -> views.put(id, all.stream().map(event -> view(event, visible)).toList()));
        return views;
    }

    private static Happening view(FigureEvent event, Map<IssueId, IssueView> visible) {
        List<Happening.Change> named = named(event).stream().map(change -> new Happening.Change(change.kind(),
                Optional.ofNullable(visible.get(change.issue())), change.by(), change.routes())).toList();
        return new Happening(event.at(), event.before(), event.after(), event.scope(), named, count(event, FigureEvent.Kind.ADDED),
                count(event, FigureEvent.Kind.REMOVED), event.changes().size() - named.size());
    }

    private static List<FigureEvent.Change> named(FigureEvent event) {
        return event.changes().stream().sorted(MOST_MOVING_FIRST).limit(Happening.MOST).toList();
    }

    private static int count(FigureEvent event, FigureEvent.Kind kind) {
        return (int) event.changes().stream().filter(change -> change.kind() == kind).count();
    }
}
