package io.cairn.host.bridge;

import com.atlassian.jira.issue.resolution.Resolution;

/** A resolution. */
final class BridgedResolution extends BridgedConstant implements Resolution {
    BridgedResolution(io.cairn.host.jira.constant.Resolution resolution) {
        super(resolution.id(), resolution.name(), resolution.sequence());
    }
}
