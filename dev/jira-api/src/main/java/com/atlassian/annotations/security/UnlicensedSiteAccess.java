package com.atlassian.annotations.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * A servlet for everybody who has logged in, if the site lets people without a licence in.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface UnlicensedSiteAccess {
}
