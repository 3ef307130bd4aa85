package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * Signature: call:CD(impl); see signatures.txt.
 */
public interface IssueLinkManager {
    void changeIssueLinkType(IssueLink issueLink, IssueLinkType issueLinkType, ApplicationUser user);

    void createIssueLink(Long id, Long id2, Long id3, Long id4, ApplicationUser user) throws CreateException;

    List<IssueLink> getInwardLinks(Long id);

    IssueLink getIssueLink(Long id);

    IssueLink getIssueLink(Long id, Long id2, Long id3);

    Collection<IssueLink> getIssueLinks(Long id);

    List<IssueLink> getOutwardLinks(Long id);

    boolean isLinkingEnabled();

    void moveIssueLink(List<IssueLink> values, Long id, Long id2);

    void removeIssueLink(IssueLink issueLink, ApplicationUser user);

    int removeIssueLinks(Issue issue, ApplicationUser user);

    int removeIssueLinksNoChangeItems(Issue issue);

    void resetSequences(List<IssueLink> values);
}
