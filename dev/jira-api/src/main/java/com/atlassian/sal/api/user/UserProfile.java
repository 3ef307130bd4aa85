package com.atlassian.sal.api.user;

import java.net.URI;

/**
 * Signature: call:BD(impl); see signatures.txt.
 */
public interface UserProfile {
    String getEmail();

    String getFullName();

    URI getProfilePageUri();

    URI getProfilePictureUri();

    URI getProfilePictureUri(int number, int number2);

    UserKey getUserKey();

    String getUsername();
}
