package io.cairn.host.bridge;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.issuetype.IssueType;

/** An issue type. */
final class BridgedIssueType extends BridgedConstant implements IssueType {
    private final boolean subTask;

    BridgedIssueType(Names names, io.cairn.host.jira.constant.IssueType type) {
        super(names, "type", type.id(), type.name(), type.sequence());
        subTask = type.subTask();
    }

    @Override
    public boolean isSubTask() {
        return subTask;
    }

    @Override
    public Avatar getAvatar() {
        throw Unsupported.here("avatars of issue types");
    }
}
