package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What somebody says in a check-in.
 *
 * @param value the measured value; empty where issues move the key result, or if unchanged
 * @param note  plain text, at most 4,000 characters, may be empty
 */
public record Statement(Optional<BigDecimal> value, Confidence confidence, String note) {
    /** @throws ValidationException on {@code confidence}, {@code value} or {@code note} */
    public Statement {
        Check.present("confidence", confidence);
        value.ifPresent(number -> Check.number("value", number));
        note = Texts.optional("note", note, 4_000);
    }
}
