package com.atlassian.jira.issue.link;

import java.util.Collection;

/**
 * Signature: call:CD(impl); see signatures.txt.
 */
public interface IssueLinkTypeManager {
    IssueLinkType getIssueLinkType(Long id);

    IssueLinkType getIssueLinkType(Long id, boolean flag);

    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypes(boolean flag);

    Collection<IssueLinkType> getIssueLinkTypesByInwardDescription(String text);

    Collection<IssueLinkType> getIssueLinkTypesByName(String text);

    Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String text);

    Collection<IssueLinkType> getIssueLinkTypesByStyle(String text);
}
