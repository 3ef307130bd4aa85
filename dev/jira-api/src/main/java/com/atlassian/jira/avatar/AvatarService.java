package com.atlassian.jira.avatar;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;

/**
 * Where the pictures of people and projects are.
 *
 * <p>Signature: doc:J708; see signatures.txt.
 */
public interface AvatarService {
    Avatar getAvatar(ApplicationUser remoteUser, ApplicationUser avatarUser);

    URI getAvatarAbsoluteURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size);

    URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser);

    URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size);

    URI getProjectAvatarAbsoluteURL(Project project, Avatar.Size size);
}
