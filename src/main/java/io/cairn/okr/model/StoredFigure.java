package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A figure as kept, so that pages only read.
 *
 * @param current the measured value behind it, in the unit of the key result; empty if none was entered or issues move it
 * @param at      when it was last computed with another result
 * @param version counts the changes; writers settle by compare-and-set on it
 * @param weights the weights of all issues that count, added up; empty where it is not known without the account
 * @param print   what tells its account from others without reading it; empty where it is not known
 */
public record StoredFigure(Figure figure, Optional<BigDecimal> current, Instant at, long version, Optional<BigDecimal> weights, Optional<String> print) {
    /** One of whose account nothing is known. */
    public StoredFigure(Figure figure, Optional<BigDecimal> current, Instant at, long version) {
        this(figure, current, at, version, Optional.empty(), Optional.empty());
    }
}
