package io.cairn.okr.jira;

import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.UserKey;
import java.util.List;
import java.util.Optional;

/** Projects as one person may see them. */
public interface Projects {
    /** By key, in any case; empty if hidden or missing. */
    Optional<ProjectView> byKey(UserKey viewer, String key);

    /** Empty if hidden or missing. */
    Optional<ProjectView> byId(UserKey viewer, ProjectId id);

    /** All the viewer may browse, by name. */
    List<ProjectView> all(UserKey viewer);
}
