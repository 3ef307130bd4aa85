package com.atlassian.sal.api.auth;

import com.atlassian.sal.api.page.PageCapability;
import java.net.URI;
import java.util.EnumSet;

/**
 * Where people log in.
 *
 * <p>Signature: call:BD(impl); see signatures.txt.
 */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);

    URI getLoginUri(URI returnUri, EnumSet<PageCapability> pageCaps);
}
