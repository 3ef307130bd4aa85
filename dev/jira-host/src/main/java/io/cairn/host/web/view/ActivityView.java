package io.cairn.host.web.view;

import java.util.List;

/** A comment or a change in the history. @param text the comment; empty for changes */
public record ActivityView(PersonView author, String issueKey, String summary, String iso, String when, String text, List<String> changes) {
}
