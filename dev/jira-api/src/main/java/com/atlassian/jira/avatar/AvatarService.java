package com.atlassian.jira.avatar;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;

/**
 * Signature: doc:J708; see signatures.txt.
 */
public interface AvatarService {
    Avatar getAvatar(ApplicationUser user, ApplicationUser user2);

    URI getAvatarAbsoluteURL(ApplicationUser user, ApplicationUser user2, Avatar.Size size);

    URI getAvatarURL(ApplicationUser user, ApplicationUser user2);

    URI getAvatarURL(ApplicationUser user, ApplicationUser user2, Avatar.Size size);

    URI getProjectAvatarAbsoluteURL(Project project, Avatar.Size size);
}
