package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

/**
 * The categories of statuses.
 *
 * <p>Signature: doc:JS(config/package-summary); see signatures.txt.
 */
public interface StatusCategoryManager {
    StatusCategory getDefaultStatusCategory();

    List<StatusCategory> getStatusCategories();

    StatusCategory getStatusCategory(Long id);

    StatusCategory getStatusCategoryByKey(String key);

    List<StatusCategory> getUserVisibleStatusCategories();
}
