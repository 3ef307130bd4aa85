package io.cairn.okr.rollup;

import io.cairn.okr.objective.Calendar;
import io.cairn.okr.store.PlanMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has this node remember the plans of the running cycles before the first visitor asks for them. */
final class ReadingAhead {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingAhead.class);

    private final PlanMemory plans;
    private final Calendar calendar;

    ReadingAhead(PlanMemory plans, Calendar calendar) {
        this.plans = plans;
        this.calendar = calendar;
    }

    /** Nothing depends on it: whatever is not remembered is read when it is asked for. */
    void now() {
        try {
            plans.warm(calendar.today());
        } catch (RuntimeException | LinkageError failure) {
            LOG.warn("Plans could not be read ahead; the first visitors of each wait a little longer.", failure);
        }
    }
}
