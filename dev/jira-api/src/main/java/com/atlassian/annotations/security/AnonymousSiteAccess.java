package com.atlassian.annotations.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * A servlet for everybody, if the site lets everybody in.
 *
 * <p>Signature: call:OO+CP; see signatures.txt.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface AnonymousSiteAccess {
}
