package io.cairn.host.jira.constant;

import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.user.Groups;
import io.cairn.host.jira.user.User;

/** What administrators change of the things issues are described with. Nobody is told of it: no event of Jira's is proven. */
public final class ConstantWork {
    private static final long FIRST_FIELD = 12000;

    private final Store store;
    private final Groups groups;

    public ConstantWork(Store store, Groups groups) {
        this.store = store;
        this.groups = groups;
    }

    /** Gives a status another category; its issues are not touched. */
    public Status categorize(User actor, String statusId, StatusCategory category) {
        groups.requireAdministrator(actor);
        return store.write(writing -> {
            Status before = writing.get(Status.KIND, statusId)
                    .orElseThrow(() -> new NotFoundException(Problem.of("status", "jira.error.field.unknown", statusId)));
            return writing.put(Status.KIND, new Status(statusId, before.name(), category, before.sequence()));
        });
    }

    /** Makes a field for numbers, which all projects have. */
    public CustomField addNumberField(User actor, String name) {
        groups.requireAdministrator(actor);
        return store.write(writing -> writing.put(CustomField.KIND, new CustomField(writing.next("customField", FIRST_FIELD), name, CustomField.NUMBER)));
    }

    /** Removes a field; issues keep what nobody can read any more. */
    public void removeField(User actor, CustomField field) {
        groups.requireAdministrator(actor);
        store.write(writing -> {
            writing.remove(CustomField.KIND, field.id());
            return field;
        });
    }
}
