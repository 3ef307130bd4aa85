package io.cairn.host.web.view;

import java.util.List;

/** Linked issues under the words of the link, for example "is blocked by". */
public record LinkGroup(String name, List<IssueRow> issues) {
}
