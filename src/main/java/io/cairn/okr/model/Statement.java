package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What somebody says in a check-in.
 *
 * @param value the measured value; empty where issues move the key result, or if unchanged
 * @param note  plain text, at most 4,000 characters, may be empty
 * @param status where the person sees it, one of on track, at risk, off track; empty leaves it to the data (T7)
 */
public record Statement(Optional<BigDecimal> value, Confidence confidence, String note, Optional<Status> status) {
    /** @throws ValidationException on {@code confidence}, {@code value}, {@code note} or {@code status} */
    public Statement {
        Check.present("confidence", confidence);
        value.ifPresent(number -> Check.number("value", number));
        note = Texts.optional("note", note, 4_000);
        status.ifPresent(said -> Check.that(said.maySay(), "status", "okr.error.choice"));
    }

    /** Without a word on the status. @throws ValidationException as the other */
    public Statement(Optional<BigDecimal> value, Confidence confidence, String note) {
        this(value, confidence, note, Optional.empty());
    }
}
