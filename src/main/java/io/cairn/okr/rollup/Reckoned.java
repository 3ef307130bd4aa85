package io.cairn.okr.rollup;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Ledger;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A key result's figure with everything that is kept beside it.
 *
 * @param current the measured value; empty where issues move it or nothing was entered
 */
record Reckoned(Figure figure, Optional<BigDecimal> current, Ledger ledger) {
    /** Whether nothing would change by keeping the other instead; 1.0 and 1.00 are the same. */
    boolean same(Reckoned other) {
        return sameFigure(figure, other.figure) && Decimals.same(current, other.current) && Decimals.same(ledger, other.ledger);
    }

    static boolean sameFigure(Figure one, Figure other) {
        return Decimals.same(one.raw(), other.raw()) && one.flags().equals(other.flags());
    }
}
