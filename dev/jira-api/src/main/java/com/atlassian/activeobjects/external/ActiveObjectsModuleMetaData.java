package com.atlassian.activeobjects.external;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface ActiveObjectsModuleMetaData {
}
