package io.cairn.okr.rest;

import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ValidationException;
import java.util.Optional;
import java.util.function.Function;

/** Reads what stands behind the question mark of an address. */
final class Parameters {
    private static final int MOST_DIGITS = 18;

    private Parameters() {
    }

    /** Empty for nothing. @throws NotFoundException for what cannot be a cycle, as for one that does not exist */
    static Optional<CycleId> cycle(String text) {
        return id(text, CycleId::valueOf);
    }

    /** Empty for nothing. @throws NotFoundException for what cannot be an objective, as for one that does not exist */
    static Optional<ObjectiveId> objective(String text) {
        return id(text, ObjectiveId::valueOf);
    }

    /** Empty for nothing. @throws NotFoundException for what cannot be a key result, as for one that does not exist */
    static Optional<KeyResultId> keyResult(String text) {
        return id(text, KeyResultId::valueOf);
    }

    /** @throws ValidationException on {@code version} if it is missing or no number */
    static long version(String text) {
        if (text == null || text.isBlank()) {
            throw new ValidationException("version", "okr.error.required");
        }
        return number("version", text);
    }

    /** Brought between {@code least} and {@code most}. @throws ValidationException on {@code name} if it is no number */
    static int count(String name, String text, int otherwise, int least, int most) {
        return text == null || text.isBlank() ? otherwise : (int) Math.max(least, Math.min(number(name, text), most));
    }

    private static long number(String name, String text) {
        if (text.length() > MOST_DIGITS || !text.matches("-?[0-9]+")) {
            throw new ValidationException(name, "okr.error.number.whole");
        }
        return Long.parseLong(text);
    }

    private static <T> Optional<T> id(String text, Function<String, T> how) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(how.apply(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(text);
        }
    }
}
