package com.atlassian.annotations.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Signature: call:OO+CP; see signatures.txt.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface AnonymousSiteAccess {
}
