package io.cairn.host.plugin.sal;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import io.cairn.host.plugin.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;

/** SAL's view of users, over Jira's. */
final class SalUsers implements UserManager {
    private record Profile(ApplicationUser user, String contextPath) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(user.getKey());
        }

        @Override
        public String getUsername() {
            return user.getUsername();
        }

        @Override
        public String getFullName() {
            return user.getDisplayName();
        }

        @Override
        public String getEmail() {
            return user.getEmailAddress();
        }

        @Override
        public URI getProfilePictureUri(int width, int height) {
            return getProfilePictureUri();
        }

        @Override
        public URI getProfilePictureUri() {
            return URI.create(contextPath + "/secure/useravatar?ownerId=" + URLEncoder.encode(user.getKey(), StandardCharsets.UTF_8));
        }

        @Override
        public URI getProfilePageUri() {
            return URI.create("/secure/ViewProfile.jspa?name=" + URLEncoder.encode(user.getUsername(), StandardCharsets.UTF_8));
        }
    }

    private final com.atlassian.jira.user.util.UserManager users;
    private final GroupManager groups;
    private final JiraAuthenticationContext authentication;
    private final Visitors visitors;
    private final String contextPath;

    SalUsers(com.atlassian.jira.user.util.UserManager users, GroupManager groups, JiraAuthenticationContext authentication, Visitors visitors, String contextPath) {
        this.users = users;
        this.groups = groups;
        this.authentication = authentication;
        this.visitors = visitors;
        this.contextPath = contextPath;
    }

    @Override
    public UserProfile getRemoteUser() {
        return profile(authentication.getLoggedInUser());
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey() {
        UserProfile user = getRemoteUser();
        return user == null ? null : user.getUserKey();
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(UserKey key) {
        return key == null ? null : profile(users.getUserByKey(key.getStringValue()));
    }

    @Override
    public UserProfile getUserProfile(String name) {
        return name == null ? null : profile(users.getUserByName(name));
    }

    private UserProfile profile(ApplicationUser user) {
        return user == null ? null : new Profile(user, contextPath);
    }

    @Override
    public boolean isAdmin(UserKey key) {
        return visitor(key).filter(Visitors.Visitor::admin).isPresent();
    }

    @Override
    public boolean isSystemAdmin(UserKey key) {
        return visitor(key).filter(Visitors.Visitor::systemAdmin).isPresent();
    }

    @Override
    public boolean isLicensed(UserKey key) {
        return visitor(key).filter(Visitors.Visitor::licensed).isPresent();
    }

    private Optional<Visitors.Visitor> visitor(UserKey key) {
        return key == null ? Optional.empty() : visitors.byKey(key.getStringValue());
    }

    @Override
    public boolean isUserInGroup(UserKey key, String group) {
        ApplicationUser user = key == null ? null : users.getUserByKey(key.getStringValue());
        return user != null && groups.isUserInGroup(user, group);
    }

    @Override
    public Principal resolve(String name) {
        return users.getUserByName(name) == null ? null : () -> name;
    }

    @Override
    public boolean authenticate(String name, String password) {
        throw new UnsupportedOperationException("plugins of this host do not check passwords");
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int start, int max) {
        throw new UnsupportedOperationException("UserManager.findGroupNamesByPrefix is not supported by this host");
    }
}
