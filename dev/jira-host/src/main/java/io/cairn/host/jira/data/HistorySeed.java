package io.cairn.host.jira.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.constant.Resolution;
import io.cairn.host.jira.constant.Status;
import io.cairn.host.jira.issue.Change;
import io.cairn.host.jira.issue.ChangeItem;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.store.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Histories of imported issues. Those the data set has are taken; where it has none, the plainest that ends in the issue as it is
 * is made up, without chance: opened when it was created, and moved to its present status, with its resolution, when it was
 * resolved or, unresolved, when it was last updated. Nothing else of an issue is made to have changed.
 */
final class HistorySeed {
    private static final String SYSTEM = "jira";

    private final Writing writing;
    private final Shift shift;
    private final ConstantSeed constants;
    private final Set<Long> told = new HashSet<>();

    HistorySeed(Writing writing, Shift shift, ConstantSeed constants) {
        this.writing = writing;
        this.shift = shift;
        this.constants = constants;
    }

    /** Takes what the line tells. */
    void take(SourceIssue source) {
        source.histories().forEach(history -> {
            List<ChangeItem> items = new ArrayList<>();
            history.path("items").forEach(item -> items.add(item(item)));
            append(source.id(), shift.moment(SourceIssue.moment(history.path("created"))), items);
            told.add(source.id());
        });
    }

    /** Makes one up for an issue of which nothing was told and that is no longer as it was created. */
    void makeUp(Issue issue) {
        if (told.contains(issue.id()) || issue.statusId().equals(Constants.OPEN)) {
            return;
        }
        List<ChangeItem> items = new ArrayList<>();
        items.add(new ChangeItem("status", SYSTEM, Constants.OPEN, status(Constants.OPEN), issue.statusId(), status(issue.statusId())));
        if (issue.isResolved()) {
            String resolution = writing.get(Resolution.KIND, issue.resolutionId()).map(Resolution::name).orElseThrow();
            items.add(new ChangeItem("resolution", SYSTEM, null, null, issue.resolutionId(), resolution));
        }
        append(issue.id(), issue.resolved() == null ? issue.updated() : issue.resolved(), items);
    }

    /** The ids are those that the names have here. */
    private ChangeItem item(JsonNode item) {
        String field = item.path("field").asText();
        String from = SourceIssue.textOf(item.path("fromString"));
        String to = SourceIssue.textOf(item.path("toString"));
        return new ChangeItem(field, SYSTEM, id(field, from, item.path("from")), from, id(field, to, item.path("to")), to);
    }

    private String id(String field, String name, JsonNode otherwise) {
        return switch (field) {
            case "status" -> constants.status(name);
            case "resolution" -> constants.resolution(name);
            default -> SourceIssue.textOf(otherwise);
        };
    }

    private String status(String id) {
        return writing.get(Status.KIND, id).map(Status::name).orElseThrow();
    }

    private void append(long issueId, Instant at, List<ChangeItem> items) {
        Change change = new Change(writing.next("change", 1), issueId, null, at, items);
        writing.append(change.id(), issueId, change);
    }
}
