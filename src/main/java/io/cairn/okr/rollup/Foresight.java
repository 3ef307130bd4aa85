package io.cairn.okr.rollup;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures as they would be, in front of those that are kept; grows from below upwards. */
final class Foresight {
    /** Everything is as it is kept. */
    static final Foresight NONE = new Foresight(Optional.empty());

    private final Optional<KeyResult> wished;
    private final Map<KeyResultId, Figure> keyResults = new HashMap<>();
    private final Map<ObjectiveId, Figure> objectives = new HashMap<>();

    /** @param wished a key result as it would be, in place of the one with its id or beside the others */
    Foresight(Optional<KeyResult> wished) {
        this.wished = wished;
    }

    void stands(KeyResult keyResult, Figure figure) {
        keyResults.put(keyResult.id(), figure);
    }

    void stands(ObjectiveId id, Figure figure) {
        objectives.put(id, figure);
    }

    Optional<Figure> of(KeyResultId id) {
        return Optional.ofNullable(keyResults.get(id));
    }

    Optional<Figure> of(ObjectiveId id) {
        return Optional.ofNullable(objectives.get(id));
    }

    /** Those that stand elsewhere. */
    Map<ObjectiveId, Figure> objectives() {
        return Map.copyOf(objectives);
    }

    /** What an objective has below it. */
    List<KeyResult> below(ObjectiveId objective, List<KeyResult> kept) {
        List<KeyResult> all = new ArrayList<>(kept);
        wished.filter(one -> one.objective().equals(objective)).ifPresent(one -> {
            all.removeIf(same -> same.id().equals(one.id()));
            all.add(one);
        });
        return all;
    }
}
