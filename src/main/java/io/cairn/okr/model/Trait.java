package io.cairn.okr.model;

/**
 * Something of an issue that changes and is written into its change history (H1).
 *
 * @param field Jira's id of the field for {@link Kind#NUMBER}; else empty
 */
public record Trait(Kind kind, String field) {
    public static Trait of(Kind kind) {
        return new Trait(kind, "");
    }

    /** A number field. */
    public static Trait number(Quantity.Field field) {
        return new Trait(Kind.NUMBER, field.id());
    }

    /** What it is; those named in the plural hold several values at once. Values are ids, spans of time whole seconds. */
    public enum Kind {
        STATUS, RESOLUTION, PROJECT, PARENT, EPIC, SPRINTS, FIX_VERSIONS, COMPONENTS,
        /** By name. */
        LABELS,
        SECURITY_LEVEL, ORIGINAL_ESTIMATE, REMAINING, SPENT,
        /** A number as plain text. */
        NUMBER
    }
}
