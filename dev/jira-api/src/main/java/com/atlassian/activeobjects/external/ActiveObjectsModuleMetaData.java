package com.atlassian.activeobjects.external;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface ActiveObjectsModuleMetaData {
}
