package com.atlassian.jira.security.request;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Which methods of HTTP an action answers.
 *
 * <p>Signature: call:SP; see signatures.txt.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface SupportedMethods {
    RequestMethod[] value();
}
