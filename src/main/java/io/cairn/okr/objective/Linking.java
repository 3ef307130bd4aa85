package io.cairn.okr.objective;

import io.cairn.okr.jira.QueryCheck;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.UserKey;
import java.util.List;

/** Says which issues move a key result. */
public final class Linking {
    /**
     * Links issues by key, all or none; an epic stands for its issues (J7). Linking twice changes nothing.
     *
     * @throws io.cairn.okr.model.ValidationException on {@code keys[0]} and so on for what is missing or hidden, in the same words
     */
    public Linked link(UserKey who, KeyResultId id, List<String> keys) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes out an issue that was linked by hand.
     *
     * @throws io.cairn.okr.model.ValidationException on {@code key} if an epic or a query brings it in
     */
    public KeyResultView unlink(UserKey who, KeyResultId id, String key) {
        throw new UnsupportedOperationException();
    }

    /** Adds a source; adding it twice gives the first one. Errors are on {@code key}, {@code weight} or {@code jql}. */
    public SourceView addSource(UserKey who, KeyResultId id, SourceWish wish) {
        throw new UnsupportedOperationException();
    }

    public void removeSource(UserKey who, KeyResultId id, SourceId source) {
        throw new UnsupportedOperationException();
    }

    /** In the order they were added. */
    public List<SourceView> sources(UserKey viewer, KeyResultId id) {
        throw new UnsupportedOperationException();
    }

    /** Whether the person can run the query and how much it finds. */
    public QueryCheck check(UserKey who, String jql) {
        throw new UnsupportedOperationException();
    }
}
