package io.cairn.okr.shown;

import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Route;
import io.cairn.okr.progress.Fractions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One issue's part in a figure.
 *
 * @param value        what it is worth, 0 to 1 (J2)
 * @param contribution what it adds to the raw figure, four decimals
 * @param points       the same in percentage points
 * @param leftOut      the rule that keeps it out and why; null if it counts
 */
public record ShownPart(List<String> routes, String routeLabel, BigDecimal weight, BigDecimal value, String valueLabel,
        BigDecimal contribution, BigDecimal points, String pointsLabel, ShownCode leftOut) {

    /** @param resolution name of the resolution; empty if it has none */
    static ShownPart of(LedgerLine line, Optional<String> resolution, String routeLabel, Words words) {
        BigDecimal points = Words.plain(line.contribution().movePointRight(2).setScale(2, RoundingMode.HALF_UP));
        return new ShownPart(line.routes().stream().sorted().map(Enum::name).toList(), routeLabel, Words.plain(line.weight()),
                Fractions.four(line.value()), words.percent(line.value()), Fractions.four(line.contribution()), points,
                words.text("okr.points", words.number(points)),
                line.leftOut().map(rule -> leftOut(rule, resolution, words)).orElse(null));
    }

    /** By which ways the issue came in. */
    static String routes(LedgerLine line, Words words) {
        return words.list(line.routes().stream().sorted().map(route -> route(route, words)).toList());
    }

    private static String route(Route route, Words words) {
        return words.text("okr.route.", route);
    }

    private static ShownCode leftOut(String rule, Optional<String> resolution, Words words) {
        return new ShownCode(rule, words.text("okr.leftOut." + rule, resolution.orElse("")));
    }
}
