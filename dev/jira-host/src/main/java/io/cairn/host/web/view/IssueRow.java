package io.cairn.host.web.view;

/**
 * An issue in a list or on a card; texts are ready to be shown.
 *
 * @param resolved has a resolution: its key is struck through
 */
public record IssueRow(long id, String key, String summary, TypeView type, StatusView status, PersonView assignee, String priority, String resolution,
                       String points, boolean resolved, String updated, String updatedIso) {
}
