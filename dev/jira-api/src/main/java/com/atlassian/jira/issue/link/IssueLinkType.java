package com.atlassian.jira.issue.link;

/**
 * A kind of link, with its words for both directions.
 *
 * <p>Signature: call:CD(impl); see signatures.txt.
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
