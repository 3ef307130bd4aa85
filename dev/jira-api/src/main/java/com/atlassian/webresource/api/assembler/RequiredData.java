package com.atlassian.webresource.api.assembler;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface RequiredData {
}
