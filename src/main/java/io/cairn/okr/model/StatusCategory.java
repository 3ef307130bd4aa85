package io.cairn.okr.model;

/** Jira's category of a status. */
public enum StatusCategory {
    TO_DO, IN_PROGRESS, DONE
}
