package com.atlassian.jira.security.request;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Signature: call:SP; see signatures.txt.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface SupportedMethods {
    RequestMethod[] value();
}
