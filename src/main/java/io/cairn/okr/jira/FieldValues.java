package io.cairn.okr.jira;

import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Versions, components, labels and sprints as one person may see them: those of projects the person may browse. */
public interface FieldValues {
    /** Versions that are not archived, unreleased ones first; every word of the text is in the name, or in the project's name or key. */
    List<NamedValue> versions(UserKey viewer, String text, int most);

    /** Components by name, those that begin with the text first; every word of the text is in the name, or in the project's name or key. */
    List<NamedValue> components(UserKey viewer, String text, int most);

    /** All of one project; none if it is hidden or missing. */
    List<NamedValue> versionsOf(UserKey viewer, String projectKey);

    /** One by Jira's id; empty if it is hidden or missing. */
    Optional<NamedValue> version(UserKey viewer, long id);

    /** All of one project; none if it is hidden or missing. */
    List<NamedValue> componentsOf(UserKey viewer, String projectKey);

    /** Any label will do, for issues may get it later; empty if the project is hidden or missing. */
    Optional<NamedValue> label(UserKey viewer, String projectKey, String label);

    /**
     * A sprint by id and the name it must have; three counts of the search.
     *
     * @return empty if it is hidden or missing, and without Jira Software
     */
    Optional<NamedValue> sprint(UserKey viewer, long id, String name);

    /** A sprint by id alone; two counts of the search. @return empty if it is hidden or missing, and without Jira Software */
    Optional<NamedValue> sprint(UserKey viewer, long id);

    /** By what they were asked for; hidden and missing ones are absent. Two counts of the search for each sprint. */
    Map<FieldValue, NamedValue> named(UserKey viewer, Collection<FieldValue> values);

    /** Whether there are sprints here: Jira Software may be missing. */
    boolean hasSprints();
}
