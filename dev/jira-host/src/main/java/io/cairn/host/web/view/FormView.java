package io.cairn.host.web.view;

import java.util.Map;

/**
 * A form that fills a page.
 *
 * @param issueKey   the issue it is about; empty if about none
 * @param problem    why it was refused as a whole; empty if it was not
 * @param notice     a remark above the fields; empty if there is none
 * @param noticeKind {@code info} or {@code warning}
 * @param action     where it goes, within the site
 * @param cancel     where "Cancel" leads, within the site
 */
public record FormView(String id, String title, String issueKey, String issueSummary, String problem, String notice, String noticeKind, String action,
                       String method, Map<String, String> hidden, String submit, String submitId, String cancel) {
    /** A form that is about no issue and changes something. */
    public static FormView posting(String id, String title, String action, String submit, String cancel) {
        return new FormView(id, title, "", "", "", "", "info", action, "post", Map.of(), submit, id + "-submit", cancel);
    }

    public FormView about(String key, String summary) {
        return new FormView(id, title, key, summary, problem, notice, noticeKind, action, method, hidden, submit, submitId, cancel);
    }

    public FormView hiding(Map<String, String> values) {
        return new FormView(id, title, issueKey, issueSummary, problem, notice, noticeKind, action, method, values, submit, submitId, cancel);
    }

    public FormView refused(String reason) {
        return new FormView(id, title, issueKey, issueSummary, reason, notice, noticeKind, action, method, hidden, submit, submitId, cancel);
    }

    public FormView warning(String text) {
        return new FormView(id, title, issueKey, issueSummary, problem, text, "warning", action, method, hidden, submit, submitId, cancel);
    }

    /** The same form without effect of its own: it only leads to another address. */
    public FormView asking() {
        return new FormView(id, title, issueKey, issueSummary, problem, notice, noticeKind, action, "get", hidden, submit, submitId, cancel);
    }
}
