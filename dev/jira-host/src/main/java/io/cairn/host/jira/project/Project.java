package io.cairn.host.jira.project;

import io.cairn.host.jira.store.Kind;
import java.util.List;

/**
 * A project.
 *
 * @param id          stays for ever
 * @param key         can change; then the old one still finds the project
 * @param oldKeys     keys it had before
 * @param leadKey     user key of the lead
 * @param archived    archived projects cannot be changed, and nobody but administrators finds them
 */
public record Project(long id, String key, List<String> oldKeys, String name, String description, String leadKey, boolean archived) {
    /** How the store keeps them. */
    public static final Kind<Long, Project> KIND = Kind.numbered("project", Project.class, Project::id);

    public Project {
        oldKeys = List.copyOf(oldKeys);
    }

    /** The project with another name, description and lead. */
    public Project described(String otherName, String otherDescription, String otherLead) {
        return new Project(id, key, oldKeys, otherName, otherDescription, otherLead, archived);
    }

    /** The project archived or restored. */
    public Project archived(boolean away) {
        return new Project(id, key, oldKeys, name, description, leadKey, away);
    }
}
