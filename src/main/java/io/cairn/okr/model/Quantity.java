package io.cairn.okr.model;

import java.util.List;

/**
 * A number that can be read from an issue: to weigh by (J5), as a percentage (J2) or to be summed up (J14). It has a short
 * text, which is how it is stored and sent: "field:customfield_10002", "time:SPENT:HOURS", "between:1:3:DAYS".
 */
public sealed interface Quantity {
    /** The short text. */
    String text();

    /** @throws ValidationException on {@code quantity} if it is not the short text of one */
    static Quantity valueOf(String text) {
        List<String> parts = List.of((text == null ? "" : text.strip()).split(":", -1));
        try {
            return switch (parts.get(0) + parts.size()) {
                case "field2" -> new Field(parts.get(1));
                case "time3" -> new Time(Time.Kind.valueOf(parts.get(1)), Unit.valueOf(parts.get(2)));
                case "between4" -> new Between(parts.get(1), parts.get(2), Unit.valueOf(parts.get(3)));
                default -> throw new IllegalArgumentException(text);
            };
        } catch (IllegalArgumentException unknown) {
            throw new ValidationException("quantity", "okr.error.quantity");
        }
    }

    /** In what a span of time is counted; a day has 24 hours. */
    enum Unit { HOURS, DAYS }

    /**
     * A number field, such as story points.
     *
     * @param id Jira's id of the field, such as "customfield_10002"
     */
    record Field(String id) implements Quantity {
        /** @throws ValidationException on {@code quantity} */
        public Field {
            id = name(id);
        }

        @Override
        public String text() {
            return "field:" + id;
        }
    }

    /** One of Jira's own spans of time. */
    record Time(Kind kind, Unit unit) implements Quantity {
        /** Jira's time tracking. */
        public enum Kind { ORIGINAL_ESTIMATE, REMAINING, SPENT }

        @Override
        public String text() {
            return "time:" + kind + ":" + unit;
        }
    }

    /**
     * The time from first entering one status to last entering another after it, from the change history.
     *
     * @param from id of the status that begins it; the one an issue is created in counts from its creation
     * @param to   id of the status that ends it; not {@code from}
     */
    record Between(String from, String to, Unit unit) implements Quantity {
        /** @throws ValidationException on {@code quantity} */
        public Between {
            from = name(from);
            to = name(to);
            Check.that(!from.equals(to), "quantity", "okr.error.quantity");
        }

        @Override
        public String text() {
            return "between:" + from + ":" + to + ":" + unit;
        }
    }

    private static String name(String id) {
        String name = Texts.required("quantity", id, 100);
        Check.that(name.indexOf(':') < 0, "quantity", "okr.error.quantity");
        return name;
    }
}
