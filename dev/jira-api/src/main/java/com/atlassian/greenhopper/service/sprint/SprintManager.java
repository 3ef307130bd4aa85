package com.atlassian.greenhopper.service.sprint;

import com.atlassian.greenhopper.service.ServiceOutcome;
import java.util.Collection;
import java.util.EnumSet;

/**
 * The sprints. Jira Software's own service, which apps reach only by chance.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface SprintManager {
    ServiceOutcome<Sprint> getSprint(long id);

    ServiceOutcome<Collection<Sprint>> getSprints(EnumSet<Sprint.State> states);

    ServiceOutcome<Collection<Sprint>> getSprintsForView(Long rapidViewId, EnumSet<Sprint.State> states);
}
