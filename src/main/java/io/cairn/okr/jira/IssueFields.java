package io.cairn.okr.jira;

import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.UserKey;
import java.util.List;
import java.util.Map;

/** The number fields and statuses of this Jira, by name, in the language of the current request. */
public interface IssueFields {
    /** Number fields of projects that the person may browse, by name. */
    List<NumberField> numbers(UserKey viewer);

    /** Number fields: id to name; those that are gone are absent. */
    Map<String, String> numberNames();

    /** In Jira's order. */
    List<StatusView> statuses();

    /** A number field. */
    record NumberField(Quantity.Field field, String name) {
    }

    /** A status, by Jira's id. */
    record StatusView(String id, String name, StatusCategory category) {
    }
}
