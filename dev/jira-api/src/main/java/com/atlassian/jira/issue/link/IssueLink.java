package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/**
 * A link from one issue to another.
 *
 * <p>Signature: call:CD(impl); see signatures.txt.
 */
public interface IssueLink {
    Long getDestinationId();

    Issue getDestinationObject();

    Long getId();

    IssueLinkType getIssueLinkType();

    Long getLinkTypeId();

    Long getSequence();

    Long getSourceId();

    Issue getSourceObject();

    boolean isSystemLink();
}
