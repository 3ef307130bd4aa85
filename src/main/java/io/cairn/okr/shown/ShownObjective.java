package io.cairn.okr.shown;

import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.objective.ObjectiveView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * An objective as the viewer sees it.
 *
 * @param project    null for the company's
 * @param parent     null at the top, and where the viewer may not see it
 * @param confidence mean of the latest check-ins with one decimal (C1); null if there is none
 */
public record ShownObjective(long id, String key, String title, String description, ShownPerson owner, ShownProject project,
        ShownCycle cycle, ShownLink parent, BigDecimal weight, String driver, ShownFigure figure, BigDecimal confidence,
        String confidenceLabel, List<ShownKeyResult> keyResults, May may, long version) {

    /** What the viewer may do with it. */
    public record May(boolean change) {
    }

    public static ShownObjective of(ObjectiveView view, Words words) {
        Objective it = view.objective();
        ObjectivePlan plan = it.plan();
        BigDecimal confidence = view.confidence().map(mean -> mean.setScale(1, RoundingMode.HALF_UP)).orElse(null);
        return new ShownObjective(it.id().value(), it.id().key(), plan.title(), plan.description(), ShownPerson.of(view.owner()),
                view.project().map(ShownProject::of).orElse(null), ShownCycle.of(view.cycle(), words),
                view.parent().map(ShownLink::of).orElse(null), Words.plain(plan.alignment().weight()), plan.alignment().driver().name(),
                ShownFigure.ofObjective(view.figure(), words), confidence, confidence == null ? null : words.number(confidence),
                view.keyResults().stream().map(each -> ShownKeyResult.of(each, words)).toList(), new May(view.mayChange()), it.version());
    }
}
