package com.atlassian.jira.util;

/**
 * Signature: doc:JL; see signatures.txt.
 */
public interface BuildUtilsInfo {
    int getApplicationBuildNumber();

    String getCurrentBuildNumber();

    String getVersion();

    int[] getVersionNumbers();
}
