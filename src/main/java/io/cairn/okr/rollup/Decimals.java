package io.cairn.okr.rollup;

import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Compares by value, for equals() calls 1.0 and 1.00 different. */
final class Decimals {
    private Decimals() {
    }

    static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.get()) == 0);
    }

    static boolean same(Ledger one, Ledger other) {
        List<LedgerLine> lines = one.lines();
        List<LedgerLine> others = other.lines();
        if (lines.size() != others.size()) {
            return false;
        }
        for (int at = 0; at < lines.size(); at++) {
            if (!same(lines.get(at), others.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(LedgerLine one, LedgerLine other) {
        return one.issue().equals(other.issue()) && one.project().equals(other.project())
                && one.routes().equals(other.routes()) && one.leftOut().equals(other.leftOut())
                && one.weight().compareTo(other.weight()) == 0 && one.value().compareTo(other.value()) == 0
                && one.contribution().compareTo(other.contribution()) == 0;
    }
}
