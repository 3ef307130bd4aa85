package io.cairn.okr.objective;

import io.cairn.okr.model.Effect;
import io.cairn.okr.model.IssueSource;

/** A source that somebody asked for and may have. */
record WantedSource(IssueSource source, Effect effect) {
    /** Equal for those of which a key result has only one. */
    Object named() {
        return source.<Object>match(IssueSource.Direct::issue, epic -> epic, query -> query, field -> field);
    }

    static WantedSource driving(IssueSource source) {
        return new WantedSource(source, Effect.DRIVES);
    }
}
