package com.atlassian.webresource.api.assembler;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface RequiredData {
}
