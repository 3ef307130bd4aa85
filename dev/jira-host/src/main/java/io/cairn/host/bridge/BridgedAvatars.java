package io.cairn.host.bridge;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;

/** Pictures of people and projects: all have the same one here. */
final class BridgedAvatars implements AvatarService {
    private static final String PICTURE = "/host/assets/host/icon.svg";
    private final URI base;

    /** @param base the site's address with its context path */
    BridgedAvatars(URI base) {
        this.base = base;
    }

    /** With the context path, without the host's name: as Jira's built-in pictures. */
    @Override
    public URI getAvatarURL(ApplicationUser viewer, ApplicationUser person) {
        return URI.create(base.getPath() + PICTURE);
    }

    @Override
    public URI getAvatarURL(ApplicationUser viewer, ApplicationUser person, Avatar.Size size) {
        return getAvatarURL(viewer, person);
    }

    @Override
    public URI getAvatarAbsoluteURL(ApplicationUser viewer, ApplicationUser person, Avatar.Size size) {
        return URI.create(base + PICTURE);
    }

    @Override
    public URI getProjectAvatarAbsoluteURL(Project project, Avatar.Size size) {
        return URI.create(base + PICTURE);
    }

    @Override
    public Avatar getAvatar(ApplicationUser viewer, ApplicationUser person) {
        throw Unsupported.here("avatars as objects");
    }
}
