package com.atlassian.activeobjects.external;

/**
 * What is known of a plugin's tables.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface ActiveObjectsModuleMetaData {
}
