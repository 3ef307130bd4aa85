package io.cairn.okr.shown;

import io.cairn.okr.objective.Explanation;
import io.cairn.okr.progress.Fractions;
import java.math.BigDecimal;

/** What counts but may not be seen, as one line (J11). */
public record ShownHidden(int count, BigDecimal contribution, String pointsLabel, String text) {
    /** @param key the text for several, with ".one" behind it for a single one */
    static ShownHidden of(Explanation.Hidden hidden, String key, Words words) {
        String text = hidden.count() == 1 ? words.text(key + ".one") : words.text(key, String.valueOf(hidden.count()));
        return new ShownHidden(hidden.count(), Fractions.four(hidden.contribution()),
                words.text("okr.points", words.number(Fractions.four(hidden.contribution()).movePointRight(2).stripTrailingZeros())), text);
    }
}
