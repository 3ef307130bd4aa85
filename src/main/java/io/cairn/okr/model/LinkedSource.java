package io.cairn.okr.model;

import java.time.Instant;

/** A source of issues as it was added to a key result. */
public record LinkedSource(SourceId id, KeyResultId keyResult, IssueSource source, UserKey addedBy, Instant addedAt) {
}
