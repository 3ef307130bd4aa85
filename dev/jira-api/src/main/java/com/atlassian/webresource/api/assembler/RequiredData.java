package com.atlassian.webresource.api.assembler;

/**
 * What a page's scripts are given.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface RequiredData {
}
