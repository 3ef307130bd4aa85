package com.atlassian.jira.issue.link;

/**
 * Signature: call:CD(impl); see signatures.txt.
 */
public interface IssueLinkType {
    int compareTo(IssueLinkType issueLinkType);

    Long getId();

    String getInward();

    String getName();

    String getOutward();

    String getStyle();

    boolean isSubTaskLinkType();

    boolean isSystemLinkType();
}
