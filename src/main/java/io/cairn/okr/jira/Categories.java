package io.cairn.okr.jira;

import com.atlassian.jira.issue.status.Status;
import io.cairn.okr.model.StatusCategory;

/** Jira's status categories by their keys; the constants of Jira's type are not to be relied on. */
final class Categories {
    private static final String IN_PROGRESS = "indeterminate";
    private static final String DONE = "done";

    private Categories() {
    }

    /** "new", "undefined" and everything unknown is to do. */
    static StatusCategory of(Status status) {
        if (status == null || status.getStatusCategory() == null) {
            return StatusCategory.TO_DO;
        }
        return switch (status.getStatusCategory().getKey()) {
            case IN_PROGRESS -> StatusCategory.IN_PROGRESS;
            case DONE -> StatusCategory.DONE;
            default -> StatusCategory.TO_DO;
        };
    }
}
