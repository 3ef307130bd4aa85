package io.cairn.host.jira.search;

import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.constant.LinkType;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueLink;
import io.cairn.host.jira.issue.Issues;
import java.util.List;
import java.util.stream.Stream;

/** Issues linked to one, by all links or by those of some names ("blocks", "is blocked by"). */
final class LinkedIssues {
    private final Issues issues;
    private final Constants constants;

    LinkedIssues(Issues issues, Constants constants) {
        this.issues = issues;
        this.constants = constants;
    }

    /** Ids of the issues linked. @throws InvalidException if no link is called so */
    Stream<Long> of(Issue issue, List<String> names) {
        names.forEach(this::check);
        return issues.links(issue.id()).stream().filter(link -> names.isEmpty() || names.stream().anyMatch(name -> called(link, issue, name)))
                .map(link -> link.other(issue.id())).distinct();
    }

    private boolean called(IssueLink link, Issue issue, String name) {
        return constants.linkType(link.typeId())
                .filter(type -> (link.sourceId() == issue.id() ? type.outward() : type.inward()).equalsIgnoreCase(name)).isPresent();
    }

    private void check(String name) {
        List<LinkType> types = constants.linkTypes();
        if (types.stream().noneMatch(type -> type.outward().equalsIgnoreCase(name) || type.inward().equalsIgnoreCase(name))) {
            throw new InvalidException(Problem.general("jira.jql.function.link", name));
        }
    }
}
