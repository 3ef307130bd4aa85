package io.cairn.okr.objective;

import io.cairn.okr.model.KeptOutlook;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Outlook;
import io.cairn.okr.store.ForecastLog;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts beside key results where they are going, as kept today or yesterday. */
final class Ahead {
    private final ForecastLog log;
    private final Calendar calendar;

    Ahead(ForecastLog log, Calendar calendar) {
        this.log = log;
        this.calendar = calendar;
    }

    /** One statement for every 500 key results; none for none. */
    List<ObjectiveView> of(List<ObjectiveView> all) {
        List<KeyResultId> ids = all.stream().flatMap(view -> view.keyResults().stream()).map(one -> one.keyResult().id()).toList();
        Map<KeyResultId, KeptOutlook> kept = log.latest(ids, calendar.today().minusDays(1));
        return all.stream().map(view -> view.with(one -> one.with(outlook(one, view, kept)))).toList();
    }

    /** Nothing of what has reached its target, or whose cycle has changed meanwhile. */
    private static Optional<Outlook> outlook(KeyResultView view, ObjectiveView objective, Map<KeyResultId, KeptOutlook> kept) {
        boolean reached = view.figure().raw().filter(raw -> raw.compareTo(BigDecimal.ONE) >= 0).isPresent();
        return Optional.ofNullable(kept.get(view.keyResult().id())).map(KeptOutlook::outlook).filter(one -> !reached)
                .filter(one -> one.basis().end().equals(objective.cycle().cycle().plan().end()));
    }
}
