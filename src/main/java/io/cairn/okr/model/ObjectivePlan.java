package io.cairn.okr.model;

/**
 * What people say of an objective.
 *
 * @param title       1 to 255 characters
 * @param description plain text, at most 4,000 characters, may be empty
 */
public record ObjectivePlan(String title, String description, Home home, CycleId cycle, UserKey owner, Alignment alignment) {
    /** @throws ValidationException on the field that breaks its limits */
    public ObjectivePlan {
        title = Texts.required("title", title, 255);
        description = Texts.optional("description", description, 4_000);
        Check.present("cycle", cycle);
        Check.present("owner", owner);
    }
}
