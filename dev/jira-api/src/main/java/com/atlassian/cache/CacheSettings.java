package com.atlassian.cache;

/**
 * Signature: doc:https://docs.atlassian.com/atlassian-cache/2.5.5/apidocs/com/atlassian/cache/CacheSettings.html; see signatures.txt.
 */
public interface CacheSettings {
}
