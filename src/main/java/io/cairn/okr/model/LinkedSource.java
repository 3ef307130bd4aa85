package io.cairn.okr.model;

import java.time.Instant;

/** A source of issues as it was added to a key result. */
public record LinkedSource(SourceId id, KeyResultId keyResult, IssueSource source, Effect effect, UserKey addedBy, Instant addedAt) {
    /** Whether its issues are counted. */
    public boolean drives() {
        return effect == Effect.DRIVES;
    }
}
