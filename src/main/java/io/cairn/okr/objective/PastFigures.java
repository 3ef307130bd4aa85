package io.cairn.okr.objective;

import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reckons figures as they stood, from Jira's change history and our own logs; writes nothing (H1). */
public interface PastFigures {
    /**
     * At each of the moments, in their order; every key result asked for is a key. A fixed number of statements for every 500, and
     * two for each moment; Jira is asked once for each epic, query and value of a field, and for the history of each issue.
     */
    List<Map<KeyResultId, PastFigure>> of(Collection<KeyResult> keyResults, List<Moment> moments);
}
