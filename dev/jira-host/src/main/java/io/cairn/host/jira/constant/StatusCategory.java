package io.cairn.host.jira.constant;

/** What a status means for progress. Ids, keys and names as in Jira. */
public enum StatusCategory {
    UNDEFINED(1, "undefined", "No Category", "medium-gray"),
    NEW(2, "new", "To Do", "blue-gray"),
    INDETERMINATE(4, "indeterminate", "In Progress", "yellow"),
    DONE(3, "done", "Done", "green");

    private final long id;
    private final String key;
    private final String label;
    private final String colour;

    StatusCategory(long id, String key, String label, String colour) {
        this.id = id;
        this.key = key;
        this.label = label;
        this.colour = colour;
    }

    /** Jira's number of the category. */
    public long id() {
        return id;
    }

    /** {@code undefined}, {@code new}, {@code indeterminate} or {@code done}. */
    public String key() {
        return key;
    }

    /** Jira's English name, as JQL's {@code statusCategory} takes it. */
    public String label() {
        return label;
    }

    /** Jira's colour name of the lozenge. */
    public String colour() {
        return colour;
    }

    /** The category of a key; {@link #UNDEFINED} if none has it. */
    public static StatusCategory ofKey(String key) {
        for (StatusCategory category : values()) {
            if (category.key.equals(key)) {
                return category;
            }
        }
        return UNDEFINED;
    }
}
