package io.cairn.okr.rest;

import io.cairn.okr.model.StaleException;
import io.cairn.okr.shown.Words;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Answers a change that came too late: 409 with the thing as it is now. */
record Stale(List<String> errorMessages, Map<String, String> errors, Object current) {
    private static final int CONFLICT = 409;

    /** Runs the change; if somebody else was faster shows what is there now. */
    static Response orCurrent(Words words, Supplier<Object> change, Supplier<Object> current) {
        return orNow(words, () -> Answers.ok(change.get()), current);
    }

    /** The same for a change that makes its own answer. */
    static Response orNow(Words words, Supplier<Response> change, Supplier<Object> current) {
        try {
            return change.get();
        } catch (StaleException e) {
            return Answers.of(CONFLICT, Json.write(new Stale(List.of(words.text("okr.error.stale")), Map.of(), current.get())));
        }
    }
}
