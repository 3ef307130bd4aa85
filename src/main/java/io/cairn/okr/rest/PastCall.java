package io.cairn.okr.rest;

import io.cairn.okr.model.ValidationException;
import io.cairn.okr.progress.AsOf;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Which day is asked for, and how links count then (H1). */
record PastCall(LocalDate day, AsOf.View view) {
    /** @throws ValidationException on {@code day} or {@code view} */
    static PastCall of(String day, String view) {
        return new PastCall(day(day), view(view));
    }

    private static LocalDate day(String text) {
        if (text == null || text.isBlank()) {
            throw new ValidationException("day", "okr.error.required");
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException malformed) {
            throw new ValidationException("day", "okr.error.date");
        }
    }

    private static AsOf.View view(String text) {
        return switch (text == null || text.isBlank() ? "worked" : text) {
            case "worked" -> AsOf.View.AS_WORKED;
            case "reported" -> AsOf.View.AS_REPORTED;
            default -> throw new ValidationException("view", "okr.error.choice");
        };
    }
}
