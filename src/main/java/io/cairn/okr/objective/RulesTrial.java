package io.cairn.okr.objective;

import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Settings;
import io.cairn.okr.model.StoredFigure;
import java.util.Collection;
import java.util.Map;

/** Reckons what figures would be by other settings; writes nothing. */
public interface RulesTrial {
    /** Those that cannot be reckoned are absent; what is not reckoned anew because a query fails stays as it is kept (M8). */
    Map<KeyResultId, StoredFigure> under(Settings wished, Collection<KeyResult> keyResults);
}
