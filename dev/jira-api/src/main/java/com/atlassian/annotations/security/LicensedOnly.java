package com.atlassian.annotations.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * A servlet for people with a licence.
 *
 * <p>Signature: call:TestPlanIt Jira app; see signatures.txt.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface LicensedOnly {
}
