package io.cairn.okr.model;

import java.util.Optional;
import java.util.function.Function;

/** A value that a field of Jira may have. As a source it stands for whatever issues have it at the moment (J10, J15). */
public sealed interface FieldValue {
    /** Calls the function that fits; the stand-in for a switch over types. */
    <T> T match(Function<Version, T> version, Function<Component, T> component, Function<Label, T> label, Function<Sprint, T> sprint);

    /** The project whose issues may have it; empty for a sprint, which may hold issues of many. */
    default Optional<ProjectId> within() {
        return match(version -> Optional.of(version.project()), component -> Optional.of(component.project()),
                label -> Optional.of(label.project()), sprint -> Optional.empty());
    }

    /** By which way its issues come into a set. */
    default Route route() {
        return match(version -> Route.VERSION, component -> Route.COMPONENT, label -> Route.LABEL, sprint -> Route.SPRINT);
    }

    /**
     * A version issues are to be fixed in; its set follows the field "Fix Version/s" (J15).
     *
     * @param id Jira's id of the version, which a new name does not change
     */
    record Version(ProjectId project, long id) implements FieldValue {
        @Override
        public <T> T match(Function<Version, T> version, Function<Component, T> component, Function<Label, T> label, Function<Sprint, T> sprint) {
            return version.apply(this);
        }
    }

    /**
     * A component of a project.
     *
     * @param id Jira's id of the component, which a new name does not change
     */
    record Component(ProjectId project, long id) implements FieldValue {
        @Override
        public <T> T match(Function<Version, T> version, Function<Component, T> component, Function<Label, T> label, Function<Sprint, T> sprint) {
            return component.apply(this);
        }
    }

    /**
     * A label on the issues of one project: across projects it would count what the one who added it may not see.
     *
     * @param text 1 to 255 characters without blanks, as Jira has it
     */
    record Label(ProjectId project, String text) implements FieldValue {
        /** @throws ValidationException on {@code name} */
        public Label {
            text = Texts.required("name", text, 255);
            Check.that(text.chars().noneMatch(Character::isWhitespace), "name", "okr.error.label.blank");
        }

        @Override
        public <T> T match(Function<Version, T> version, Function<Component, T> component, Function<Label, T> label, Function<Sprint, T> sprint) {
            return label.apply(this);
        }
    }

    /**
     * A sprint of Jira Software; its set includes what was carried out of it, for Jira keeps closed sprints on the issue (J15).
     *
     * @param name its name when it was added, 1 to 255 characters; only shown, for Jira's Java interface cannot be asked for it
     */
    record Sprint(long id, String name) implements FieldValue {
        /** @throws ValidationException on {@code name} */
        public Sprint {
            name = Texts.required("name", name, 255);
        }

        @Override
        public <T> T match(Function<Version, T> version, Function<Component, T> component, Function<Label, T> label, Function<Sprint, T> sprint) {
            return sprint.apply(this);
        }
    }
}
