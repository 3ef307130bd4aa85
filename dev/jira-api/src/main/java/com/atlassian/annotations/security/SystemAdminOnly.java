package com.atlassian.annotations.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * A servlet for system administrators.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface SystemAdminOnly {
}
