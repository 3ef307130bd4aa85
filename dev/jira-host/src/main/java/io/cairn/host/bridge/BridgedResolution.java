package io.cairn.host.bridge;

import com.atlassian.jira.issue.resolution.Resolution;

/** A resolution. */
final class BridgedResolution extends BridgedConstant implements Resolution {
    BridgedResolution(Names names, io.cairn.host.jira.constant.Resolution resolution) {
        super(names, "resolution", resolution.id(), resolution.name(), resolution.sequence());
    }
}
