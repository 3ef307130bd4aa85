package com.atlassian.jira.util;

/**
 * Which Jira this is.
 *
 * <p>Signature: doc:JL; see signatures.txt.
 */
public interface BuildUtilsInfo {
    int getApplicationBuildNumber();

    String getCurrentBuildNumber();

    String getVersion();

    int[] getVersionNumbers();
}
