package com.atlassian.annotations.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface SystemAdminOnly {
}
