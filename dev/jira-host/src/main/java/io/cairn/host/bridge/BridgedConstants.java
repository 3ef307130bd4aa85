package io.cairn.host.bridge;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import io.cairn.host.jira.constant.Constants;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Statuses, resolutions, priorities, issue types. */
final class BridgedConstants implements ConstantsManager {
    private final Constants constants;
    private final Things things;

    BridgedConstants(Constants constants, Things things) {
        this.constants = constants;
        this.things = things;
    }

    @Override
    public Collection<Status> getStatuses() {
        return constants.statuses().stream().map(things::status).toList();
    }

    @Override
    public Status getStatus(String id) {
        return things.status(id);
    }

    @Override
    public Status getStatusByName(String name) {
        return getStatuses().stream().filter(status -> status.getName().equals(name)).findFirst().orElse(null);
    }

    @Override
    public Status getStatusByNameIgnoreCase(String name) {
        return constants.statusNamed(name).map(things::status).orElse(null);
    }

    @Override
    public Status getStatusByTranslatedName(String name) {
        return getStatuses().stream().filter(status -> status.getNameTranslation().equals(name)).findFirst().orElse(null);
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return constants.resolutions().stream().map(things::resolution).toList();
    }

    @Override
    public Resolution getResolution(String id) {
        return things.resolution(id);
    }

    @Override
    public Collection<Priority> getPriorities() {
        return constants.priorities().stream().map(things::priority).toList();
    }

    @Override
    public Priority getDefaultPriority() {
        return constants.defaultPriority().map(things::priority).orElse(null);
    }

    @Override
    public IssueType getIssueType(String id) {
        return things.issueType(id);
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return things.issueTypes();
    }

    @Override
    public List<String> getAllIssueTypeIds() {
        return things.issueTypes().stream().map(IssueType::getId).toList();
    }

    @Override
    public Collection<IssueType> getRegularIssueTypeObjects() {
        return things.issueTypes().stream().filter(type -> !type.isSubTask()).toList();
    }

    @Override
    public Collection<IssueType> getSubTaskIssueTypeObjects() {
        return getEditableSubTaskIssueTypes();
    }

    @Override
    public List<IssueType> getEditableSubTaskIssueTypes() {
        return things.issueTypes().stream().filter(IssueType::isSubTask).toList();
    }

    @Override
    public List<IssueConstant> getConstantsByIds(CONSTANT_TYPE type, Collection<String> ids) {
        return ids.stream().map(id -> constant(type, id)).filter(Objects::nonNull).toList();
    }

    private IssueConstant constant(CONSTANT_TYPE type, String id) {
        return switch (type) {
            case PRIORITY -> things.priority(id);
            case STATUS -> things.status(id);
            case RESOLUTION -> things.resolution(id);
            case ISSUE_TYPE -> things.issueType(id);
        };
    }
}
