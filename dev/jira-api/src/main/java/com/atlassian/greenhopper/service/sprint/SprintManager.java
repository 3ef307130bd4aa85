package com.atlassian.greenhopper.service.sprint;

import com.atlassian.greenhopper.service.ServiceOutcome;
import java.util.Collection;
import java.util.EnumSet;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface SprintManager {
    ServiceOutcome<Sprint> getSprint(long value);

    ServiceOutcome<Collection<Sprint>> getSprints(EnumSet<Sprint.State> enumSet);

    ServiceOutcome<Collection<Sprint>> getSprintsForView(Long id, EnumSet<Sprint.State> enumSet);
}
