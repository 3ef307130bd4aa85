package io.cairn.okr.shown;

import io.cairn.okr.model.Rules;
import io.cairn.okr.model.ShareRules;
import java.math.BigDecimal;
import java.util.List;

/**
 * The rules of the instance, each by the name under which it is chosen.
 *
 * @param notCounted      ids of resolutions whose issues do not count (J4)
 * @param countAsDone     ids of resolutions whose issues count as done (J4)
 * @param securedLeftOut  whether issues with a security level do not count at all (J11)
 * @param cap             the most of a figure that enters the level above (N3)
 * @param value           what an issue is worth by default: STATUS, RESOLUTION or TIME (J2)
 * @param workingDaysOnly whether expected progress rests on Saturdays and Sundays by default (T1)
 * @param mode            GAP or RATIO (T3), with the thresholds as fractions
 * @param cadence         WEEK, TWO_WEEKS or MONTH (K1)
 * @param cadenceDay      MONDAY to SUNDAY
 * @param grace           days in which a check-in is late but counts (K2)
 */
public record ShownRules(List<String> notCounted, List<String> countAsDone, boolean securedLeftOut, BigDecimal cap, String value, int inWork,
        String missingEstimate, BigDecimal fixedEstimate, String subTasks, String epics, String dayOne, boolean workingDaysOnly,
        String mode, BigDecimal onTrack, BigDecimal atRisk, BigDecimal tooEarly, String cadence, String cadenceDay, int grace) {
    static ShownRules of(Rules it) {
        ShareRules usual = it.usual();
        return new ShownRules(it.givenUp().notCounted().stream().sorted().toList(), it.givenUp().asDone().stream().sorted().toList(),
                it.securedLeftOut(), Words.plain(it.cap()), usual.value().name(), usual.inWork(), usual.weighing().missing().name(),
                Words.plain(usual.weighing().fixed()), usual.subTasks().name(), usual.epics().name(), usual.dayOne().name(),
                it.timing().workingDaysOnly(), it.thresholds().mode().name(), Words.plain(it.thresholds().onTrack()),
                Words.plain(it.thresholds().atRisk()), Words.plain(it.thresholds().tooEarly()), it.timing().cadence().every().name(),
                it.timing().cadence().day().name(), it.timing().cadence().grace());
    }
}
