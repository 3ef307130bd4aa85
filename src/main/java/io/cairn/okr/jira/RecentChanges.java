package io.cairn.okr.jira;

import io.cairn.okr.model.IssueId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Which issues changed lately, whatever anybody's permissions. */
public interface RecentChanges {
    /** Those that were created or changed within the span; not those that were deleted. Empty if there are more than 10,000. */
    Optional<Set<IssueId>> within(Duration span);
}
