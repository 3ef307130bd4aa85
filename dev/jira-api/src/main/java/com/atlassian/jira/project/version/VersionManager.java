package com.atlassian.jira.project.version;

import java.util.Date;
import java.util.List;

/**
 * Signature: doc:JS; see signatures.txt.
 */
public interface VersionManager {
    Version archiveVersion(Version version, boolean flag);

    Version createVersion(String text, Date date, Date date2, String text2, Long id, Long id2, boolean flag);

    /** UNVERIFIED. */
    Version getVersion(Long id);

    Version getVersion(Long id, String text);

    List<Version> getVersions(Long id);
}
