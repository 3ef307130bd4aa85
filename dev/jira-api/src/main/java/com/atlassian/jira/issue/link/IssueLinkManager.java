package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * The links between issues.
 *
 * <p>Signature: call:CD(impl); see signatures.txt.
 */
public interface IssueLinkManager {
    void changeIssueLinkType(IssueLink issueLink, IssueLinkType issueLinkType, ApplicationUser user);

    void createIssueLink(Long sourceIssueId, Long destinationIssueId, Long linkTypeId, Long sequence,
            ApplicationUser user) throws CreateException;

    List<IssueLink> getInwardLinks(Long destinationIssueId);

    IssueLink getIssueLink(Long id);

    IssueLink getIssueLink(Long sourceId, Long destinationId, Long linkTypeId);

    Collection<IssueLink> getIssueLinks(Long issueId);

    List<IssueLink> getOutwardLinks(Long sourceIssueId);

    boolean isLinkingEnabled();

    void moveIssueLink(List<IssueLink> issueLinks, Long currentSequence, Long sequence);

    void removeIssueLink(IssueLink issueLink, ApplicationUser user);

    int removeIssueLinks(Issue issue, ApplicationUser user);

    int removeIssueLinksNoChangeItems(Issue issue);

    void resetSequences(List<IssueLink> issueLinks);
}
