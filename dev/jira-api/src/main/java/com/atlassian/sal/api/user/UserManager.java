package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/**
 * Signature: doc:BAM(BambooSalUserManager 10.2.0) + call:CD(impl); see signatures.txt.
 */
public interface UserManager {
    boolean authenticate(String text, String text2);

    Iterable<String> findGroupNamesByPrefix(String text, int number, int number2);

    UserProfile getRemoteUser();

    UserProfile getRemoteUser(HttpServletRequest request);

    UserKey getRemoteUserKey();

    UserKey getRemoteUserKey(HttpServletRequest request);

    UserProfile getUserProfile(UserKey userKey);

    UserProfile getUserProfile(String text);

    boolean isAdmin(UserKey userKey);

    boolean isLicensed(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);

    boolean isUserInGroup(UserKey userKey, String text);

    Principal resolve(String text) throws UserResolutionException;
}
