package io.cairn.host.jira.issue;

import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.constant.CustomField;
import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.permission.SecurityLevel;
import io.cairn.host.jira.project.Component;
import io.cairn.host.jira.project.Version;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.store.Kind;
import io.cairn.host.jira.store.Writing;
import io.cairn.host.jira.user.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What must hold of an issue before it is saved: checked for the fields that were touched. */
final class IssueRules {
    private final Constants constants;
    private final Permissions permissions;

    IssueRules(Constants constants, Permissions permissions) {
        this.constants = constants;
        this.permissions = permissions;
    }

    /** @throws InvalidException naming every field that is wrong */
    void check(Writing writing, User actor, Issue issue, Set<Field> touched) {
        Check check = new Check(writing, issue);
        if (touched.contains(Field.SUMMARY)) {
            check.summary();
        }
        if (touched.contains(Field.TYPE) || touched.contains(Field.PARENT)) {
            check.typeAndParent(constants.issueType(issue.typeId()));
        }
        people(check, actor, touched);
        if (touched.contains(Field.PRIORITY) && issue.priorityId() != null && constants.priority(issue.priorityId()).isEmpty()) {
            check.wrong(Field.PRIORITY, "jira.error.priority", issue.priorityId());
        }
        if (touched.contains(Field.SECURITY)) {
            check.security(actor);
        }
        check.parts(touched);
        check.planning(actor, touched);
        check.finish();
    }

    private void people(Check check, User actor, Set<Field> touched) {
        if (touched.contains(Field.ASSIGNEE)) {
            check.assignee();
        }
        if (touched.contains(Field.REPORTER)) {
            check.reporter();
        }
    }

    /** One issue under check. */
    private final class Check {
        private final Writing writing;
        private final Issue issue;
        private final List<Problem> problems = new ArrayList<>();

        Check(Writing writing, Issue issue) {
            this.writing = writing;
            this.issue = issue;
        }

        void wrong(Field field, String key, Object... args) {
            problems.add(Problem.of(field.id(), key, args));
        }

        void finish() {
            if (!problems.isEmpty()) {
                throw new InvalidException(problems);
            }
        }

        void summary() {
            String summary = issue.summary();
            if (summary == null || summary.isBlank()) {
                wrong(Field.SUMMARY, "jira.error.summary.required");
            } else if (summary.length() > 255) {
                wrong(Field.SUMMARY, "jira.error.summary.long", 255);
            } else if (summary.indexOf('\n') >= 0 || summary.indexOf('\r') >= 0) {
                wrong(Field.SUMMARY, "jira.error.summary.lines");
            }
        }

        void typeAndParent(Optional<IssueType> type) {
            if (type.isEmpty()) {
                wrong(Field.TYPE, "jira.error.type");
            } else if (type.get().subTask() != issue.isSubTask()) {
                wrong(issue.isSubTask() ? Field.TYPE : Field.PARENT, issue.isSubTask() ? "jira.error.type" : "jira.error.parent.required");
            }
            if (issue.isSubTask()) {
                boolean fits = writing.get(Issue.KIND, issue.parentId()).filter(parent -> parent.projectId() == issue.projectId()
                        && !parent.isSubTask() && parent.id() != issue.id()).isPresent();
                if (!fits) {
                    wrong(Field.PARENT, "jira.error.parent");
                }
            }
        }

        void assignee() {
            String key = issue.assigneeKey();
            if (key != null && writing.get(User.KIND, key)
                    .filter(user -> permissions.has(user, Permission.ASSIGNABLE_USER, issue.projectId())).isEmpty()) {
                wrong(Field.ASSIGNEE, "jira.error.assignee", name(key));
            }
        }

        void reporter() {
            String key = issue.reporterKey();
            if (key != null && writing.get(User.KIND, key).isEmpty()) {
                wrong(Field.REPORTER, "jira.error.reporter", key);
            }
        }

        private String name(String key) {
            return writing.get(User.KIND, key).map(User::name).orElse(key);
        }

        void security(User actor) {
            if (!permissions.has(actor, Permission.SET_ISSUE_SECURITY, issue.projectId())
                    || issue.securityLevelId() != null && (writing.get(SecurityLevel.KIND, issue.securityLevelId())
                    .filter(level -> level.projectId() == issue.projectId()).isEmpty() || !permissions.sees(actor, issue))) {
                wrong(Field.SECURITY, "jira.error.security");
            }
        }

        void parts(Set<Field> touched) {
            if (touched.contains(Field.FIX_VERSIONS)) {
                ours(Field.FIX_VERSIONS, Version.KIND, issue.fixVersionIds(), version -> version.projectId() == issue.projectId());
            }
            if (touched.contains(Field.AFFECTED_VERSIONS)) {
                ours(Field.AFFECTED_VERSIONS, Version.KIND, issue.affectedVersionIds(), version -> version.projectId() == issue.projectId());
            }
            if (touched.contains(Field.COMPONENTS)) {
                ours(Field.COMPONENTS, Component.KIND, issue.componentIds(), component -> component.projectId() == issue.projectId());
            }
            if (touched.contains(Field.SPRINT)) {
                ours(Field.SPRINT, Sprint.KIND, issue.sprintIds(), sprint -> true);
            }
            issue.labels().stream().filter(label -> label.isBlank() || label.length() > 255 || label.chars().anyMatch(Character::isWhitespace))
                    .filter(label -> touched.contains(Field.LABELS)).findFirst()
                    .ifPresent(label -> wrong(Field.LABELS, "jira.error.label", label));
        }

        private <T> void ours(Field field, Kind<Long, T> kind, List<Long> ids, Predicate<T> fits) {
            ids.stream().filter(id -> writing.get(kind, id).filter(fits).isEmpty()).findFirst()
                    .ifPresent(id -> wrong(field, "jira.error.part." + kind.name(), id));
        }

        void planning(User actor, Set<Field> touched) {
            boolean epic = constants.issueType(issue.typeId()).filter(IssueType::epic).isPresent();
            if (touched.contains(Field.EPIC_LINK) && issue.epicId() != null) {
                epicLink(actor, epic);
            }
            if (touched.contains(Field.EPIC_NAME) && issue.epicName() != null && issue.epicName().length() > 255) {
                wrong(Field.EPIC_NAME, "jira.error.summary.long", 255);
            }
            if (touched.contains(Field.NUMBER)) {
                issue.numbers().keySet().stream().filter(id -> constants.customField(id).filter(CustomField::genericNumber).isEmpty())
                        .findFirst().ifPresent(id -> problems.add(Problem.of("customfield_" + id, "jira.error.field.unknown", "customfield_" + id)));
            }
            span(Field.ORIGINAL_ESTIMATE, issue.originalEstimate());
            span(Field.REMAINING_ESTIMATE, issue.remainingEstimate());
            span(Field.TIME_SPENT, issue.timeSpent());
        }

        private void epicLink(User actor, boolean epic) {
            Optional<Issue> target = writing.get(Issue.KIND, issue.epicId()).filter(found -> permissions.sees(actor, found));
            if (target.isEmpty()) {
                wrong(Field.EPIC_LINK, "jira.error.epic.missing");
            } else if (constants.issueType(target.get().typeId()).filter(IssueType::epic).isEmpty()) {
                wrong(Field.EPIC_LINK, "jira.error.epic.not", target.get().key());
            } else if (epic || issue.isSubTask()) {
                wrong(Field.EPIC_LINK, "jira.error.epic.child");
            }
        }

        private void span(Field field, Duration span) {
            if (span != null && span.isNegative()) {
                wrong(field, "jira.error.estimate");
            }
        }
    }
}
