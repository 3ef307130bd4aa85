package com.atlassian.jira.issue.link;

import java.util.Collection;

/**
 * The kinds of links.
 *
 * <p>Signature: call:CD(impl); see signatures.txt.
 */
public interface IssueLinkTypeManager {
    IssueLinkType getIssueLinkType(Long id);

    IssueLinkType getIssueLinkType(Long id, boolean excludeSystemLinks);

    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks);

    Collection<IssueLinkType> getIssueLinkTypesByInwardDescription(String description);

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);

    Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String description);

    Collection<IssueLinkType> getIssueLinkTypesByStyle(String style);
}
