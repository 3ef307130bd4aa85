package com.atlassian.sal.api.page;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public enum PageCapability {

}
