package com.atlassian.sal.api.user;

import java.net.URI;

/**
 * A person as others see them.
 *
 * <p>Signature: call:BD(impl); see signatures.txt.
 */
public interface UserProfile {
    String getEmail();

    String getFullName();

    URI getProfilePageUri();

    URI getProfilePictureUri();

    URI getProfilePictureUri(int width, int height);

    UserKey getUserKey();

    String getUsername();
}
