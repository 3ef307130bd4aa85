package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/**
 * Who calls, and what they are.
 *
 * <p>Signature: doc:BAM(BambooSalUserManager 10.2.0) + call:CD(impl); see signatures.txt.
 */
public interface UserManager {
    boolean authenticate(String username, String password);

    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);

    UserProfile getRemoteUser();

    UserProfile getRemoteUser(HttpServletRequest request);

    UserKey getRemoteUserKey();

    UserKey getRemoteUserKey(HttpServletRequest request);

    UserProfile getUserProfile(UserKey userKey);

    UserProfile getUserProfile(String name);

    boolean isAdmin(UserKey userKey);

    boolean isLicensed(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);

    boolean isUserInGroup(UserKey userKey, String name);

    Principal resolve(String name) throws UserResolutionException;
}
