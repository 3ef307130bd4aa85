package com.atlassian.sal.api.page;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public enum PageCapability {

}
