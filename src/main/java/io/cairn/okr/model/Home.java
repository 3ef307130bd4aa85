package io.cairn.okr.model;

import java.util.Optional;

/** Where an objective lives: with the whole company, or with one project's team. */
public record Home(Optional<ProjectId> project) {
    private static final Home COMPANY = new Home(Optional.empty());

    /** The level above all projects; seen by everybody who may use Jira. */
    public static Home company() {
        return COMPANY;
    }

    /** A project's team; seen by those who may browse the project. */
    public static Home of(ProjectId project) {
        return new Home(Optional.of(project));
    }

    public boolean isCompany() {
        return project.isEmpty();
    }
}
