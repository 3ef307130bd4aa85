package io.cairn.host.bridge;

import com.atlassian.jira.issue.priority.Priority;

/** A priority. */
final class BridgedPriority extends BridgedConstant implements Priority {
    BridgedPriority(Names names, io.cairn.host.jira.constant.Priority priority) {
        super(names, "priority", priority.id(), priority.name(), priority.sequence());
    }

    @Override
    public String getRasterIconUrl() {
        return getIconUrl();
    }

    @Override
    public String getSvgIconUrl() {
        return getIconUrl();
    }

    @Override
    public String getStatusColor() {
        throw Unsupported.here("colours of priorities");
    }
}
