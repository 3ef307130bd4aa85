package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;

/**
 * What issue types, statuses, priorities and resolutions have in common.
 *
 * <p>Signature: doc:JL(issue/resolution/package-tree) + call:SL(impl); see signatures.txt.
 */
public interface IssueConstant extends Comparable, Named, NamedWithDescription {
    int compareTo(Object other);

    String getCompleteIconUrl();

    String getDescTranslation();

    String getDescTranslation(I18nHelper i18nHelper);

    String getDescTranslation(String locale);

    String getDescription();

    String getIconUrl();

    String getIconUrlHtml();

    String getId();

    String getName();

    String getNameTranslation();

    String getNameTranslation(I18nHelper i18nHelper);

    String getNameTranslation(String locale);

    Long getSequence();
}
