package io.cairn.host.jira.permission;

import java.util.Set;

/** Which roles have which permission, in every project. */
final class Scheme {
    /** What archiving leaves. */
    static final Set<Permission> WHEN_ARCHIVED = Set.of(Permission.BROWSE_PROJECTS, Permission.ADMINISTER_PROJECTS);
    private static final Set<Long> ADMINISTER = Set.of(Role.ADMINISTRATORS.id());
    private static final Set<Long> WORK = Set.of(Role.ADMINISTRATORS.id(), Role.DEVELOPERS.id());
    private static final Set<Long> LOOK = Set.of(Role.ADMINISTRATORS.id(), Role.DEVELOPERS.id(), Role.USERS.id());

    private Scheme() {
    }

    static Set<Long> roles(Permission permission) {
        return switch (permission) {
            case BROWSE_PROJECTS, ADD_COMMENTS -> LOOK;
            case DELETE_ISSUES, ADMINISTER_PROJECTS -> ADMINISTER;
            case CREATE_ISSUES, EDIT_ISSUES, TRANSITION_ISSUES, LINK_ISSUES, MOVE_ISSUES, ASSIGN_ISSUES, ASSIGNABLE_USER,
                 SCHEDULE_ISSUES, RESOLVE_ISSUES, CLOSE_ISSUES, MANAGE_SPRINTS, SET_ISSUE_SECURITY -> WORK;
        };
    }
}
