package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

/**
 * Signature: doc:JS(config/package-summary); see signatures.txt.
 */
public interface StatusCategoryManager {
    StatusCategory getDefaultStatusCategory();

    List<StatusCategory> getStatusCategories();

    StatusCategory getStatusCategory(Long id);

    StatusCategory getStatusCategoryByKey(String text);

    List<StatusCategory> getUserVisibleStatusCategories();
}
