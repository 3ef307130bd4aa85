package com.atlassian.sal.api.auth;

import com.atlassian.sal.api.page.PageCapability;
import java.net.URI;
import java.util.EnumSet;

/**
 * Signature: call:BD(impl); see signatures.txt.
 */
public interface LoginUriProvider {
    URI getLoginUri(URI uRI);

    URI getLoginUri(URI uRI, EnumSet<PageCapability> enumSet);
}
