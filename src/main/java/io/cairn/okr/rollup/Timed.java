package io.cairn.okr.rollup;

import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueStory;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Readings;
import io.cairn.okr.progress.Spans;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The times between two statuses, beside the other numbers of an issue (J14). */
final class Timed {
    private Timed() {
    }

    /** Whether one of them needs the change history. */
    static boolean needed(Collection<Quantity> amounts) {
        return amounts.stream().anyMatch(Quantity.Between.class::isInstance);
    }

    /** The same with those times that the issue has come to. */
    static IssueFacts with(IssueFacts facts, IssueStory story, Collection<Quantity> amounts) {
        if (!needed(amounts)) {
            return facts;
        }
        Readings readings = facts.readings();
        Map<Quantity, BigDecimal> all = new HashMap<>(readings.amounts());
        amounts.forEach(quantity -> {
            if (quantity instanceof Quantity.Between between) {
                Spans.between(between, story).ifPresent(span -> all.put(quantity, span));
            }
        });
        return new IssueFacts(facts.id(), facts.project(), facts.category(), facts.resolution(), facts.parent(), facts.epic(), facts.spent(),
                facts.remaining(), new Readings(readings.status(), readings.resolvedAt(), readings.secured(), all));
    }
}
