package io.cairn.okr.shown;

import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Note;
import io.cairn.okr.model.Route;
import io.cairn.okr.progress.Fractions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One issue's part in a figure.
 *
 * @param value        what it is worth, 0 to 1 (J2); in a value made of issues its amount (J14)
 * @param contribution what it adds to the raw figure, four decimals
 * @param points       the same in percentage points
 * @param leftOut      the rule that keeps it out and why; null if it counts
 * @param notes        how it was treated; the code is the rule
 */
public record ShownPart(List<String> routes, String routeLabel, BigDecimal weight, BigDecimal value, String valueLabel,
        BigDecimal contribution, BigDecimal points, String pointsLabel, ShownCode leftOut, List<ShownCode> notes) {

    /**
     * @param resolution name of the resolution; empty if it has none
     * @param aggregated whether it is a part of a value made of issues (J14), so that nothing is a percentage
     */
    static ShownPart of(LedgerLine line, Optional<String> resolution, String routeLabel, boolean aggregated, Words words) {
        BigDecimal points = Words.plain(line.contribution().movePointRight(2).setScale(2, RoundingMode.HALF_UP));
        return new ShownPart(line.routes().stream().sorted().map(Enum::name).toList(), routeLabel, Words.plain(line.weight()),
                Fractions.four(line.value()), aggregated ? four(line.value(), words) : words.percent(line.value()), Fractions.four(line.contribution()), points,
                aggregated ? four(line.contribution(), words) : words.text("okr.points", words.number(points)),
                line.leftOut().map(rule -> leftOut(line, rule, resolution, words)).orElse(null),
                line.notes().stream().sorted().map(note -> new ShownCode(note.rule(), words.text("okr.note.", note))).toList());
    }

    /** By which ways the issue came in. @param through what to call them, where a name is clear */
    static String routes(LedgerLine line, Map<Route, String> through, Words words) {
        return words.list(line.routes().stream().sorted().map(route -> route(route, through, words)).toList());
    }

    private static String four(BigDecimal amount, Words words) {
        return words.number(Fractions.four(amount));
    }

    private static String route(Route route, Map<Route, String> through, Words words) {
        return through.containsKey(route) ? words.text("okr.route." + route + ".named", through.get(route)) : words.text("okr.route.", route);
    }

    private static ShownCode leftOut(LedgerLine line, String rule, Optional<String> resolution, Words words) {
        for (Note note : List.of(Note.COUNTED_IN_EPIC, Note.COUNTED_IN_PARENT)) {
            if (line.notes().contains(note)) {
                return new ShownCode(rule, words.text("okr.note.", note));
            }
        }
        String key = "R4".equals(rule) ? "okr.leftOut.R4.issue" : "okr.leftOut." + rule; // R4 is said of objectives too
        return new ShownCode(rule, words.text(key, resolution.orElse("")));
    }
}
