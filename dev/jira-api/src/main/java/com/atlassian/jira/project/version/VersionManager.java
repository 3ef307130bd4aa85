package com.atlassian.jira.project.version;

import java.util.Date;
import java.util.List;

/**
 * The versions of projects.
 *
 * <p>Signature: doc:JS; see signatures.txt.
 */
public interface VersionManager {
    Version archiveVersion(Version version, boolean archive);

    Version createVersion(String name, Date startDate, Date releaseDate, String description, Long projectId,
            Long scheduleAfterVersion, boolean released);

    /** UNVERIFIED. */
    Version getVersion(Long id);

    Version getVersion(Long projectId, String versionName);

    List<Version> getVersions(Long projectId);
}
