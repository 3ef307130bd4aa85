package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.People;
import io.cairn.okr.jira.ProjectView;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes views of what stood on a day; they look like today's, but nothing may be done with them. */
final class PastAssembly {
    private static final KeyResultView.May NOTHING = new KeyResultView.May(false, false, false);

    private final Reading reading;
    private final People people;
    private final KeyResultAccounts keyResults;
    private final ObjectiveAccounts objectives;
    private final PastIssueViews issues;

    PastAssembly(Reading reading, People people, KeyResultAccounts keyResults, ObjectiveAccounts objectives, PastIssueViews issues) {
        this.reading = reading;
        this.people = people;
        this.issues = issues;
        this.keyResults = keyResults;
        this.objectives = objectives;
    }

    /**
     * A page.
     *
     * @param project empty for the company
     * @param shown   the cycle shown
     * @param cycles  all there are
     */
    record Place(Optional<ProjectView> project, Optional<CycleView> shown, List<CycleView> cycles) {
    }

    /** What they contribute to, of those the viewer may see; one statement. */
    List<Objective> parents(Viewer viewer, Collection<Objective> children) {
        return reading.parents(children).values().stream().filter(viewer::sees).toList();
    }

    Explanation keyResult(Viewer viewer, Objective objective, KeyResultId id, Standings then, List<CycleView> cycles, Moment moment) {
        KeyResultView view = views(viewer, List.of(objective), then, cycles, moment).get(0).keyResults().stream()
                .filter(one -> one.keyResult().id().equals(id)).findFirst().orElseThrow();
        PastFigure past = then.parts().get(id);
        return issues.then(keyResults.explain(viewer.key(), view, past.ledger()), past.issues());
    }

    ObjectiveExplanation objective(Viewer viewer, Objective objective, Standings then, List<CycleView> cycles, Moment moment) {
        ObjectiveView view = views(viewer, List.of(objective), then, cycles, moment).get(0);
        return objectives.explain(viewer, view, then.children().getOrDefault(objective.id(), List.of()), then.figures());
    }

    Overview overview(Viewer viewer, Place place, List<Objective> here, List<Objective> all, Standings then, Moment moment) {
        Set<Objective> ours = new HashSet<>(here);
        List<ObjectiveView> views = views(viewer, all, then, place.cycles(), moment);
        return new Overview(place.project(), place.shown(), place.cycles(),
                views.stream().filter(view -> ours.contains(view.objective())).sorted(Overviews.BY_HOME).toList(),
                views.stream().filter(view -> !ours.contains(view.objective())).map(ObjectiveView::line).toList(),
                new Overview.May(false, false), moment.day());
    }

    private List<ObjectiveView> views(Viewer viewer, List<Objective> wanted, Standings then, List<CycleView> cycles, Moment moment) {
        Material material = reading.past(wanted, cycles, then, moment.day());
        return new Composition(viewer, people, material).views(wanted).stream().map(PastAssembly::untouchable).toList();
    }

    private static ObjectiveView untouchable(ObjectiveView view) {
        List<KeyResultView> below = view.keyResults().stream().map(one -> new KeyResultView(one.keyResult(), one.objective(), one.owner(), one.figure(),
                one.share(), one.last(), NOTHING)).toList();
        return new ObjectiveView(view.objective(), view.project(), view.cycle(), view.owner(), view.figure(), view.parent(), view.confidence(), below, false);
    }
}
