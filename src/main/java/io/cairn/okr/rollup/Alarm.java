package io.cairn.okr.rollup;

import io.cairn.okr.jira.Letters;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.store.Tellings;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the owner of a key result once that its figure could not be computed, and again only if it worked in between (M8). Who tells is settled
 * in the database before anything is sent: rather no letter than two.
 */
public final class Alarm {
    private static final Set<Flag> TROUBLES = EnumSet.of(Flag.QUERY_FAILED, Flag.NOTHING_TO_AGGREGATE);
    private static final String PAGE = "/plugins/servlet/okr/key-results/";
    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

    private final Tellings tellings;
    private final Letters letters;
    private final Clock clock;

    public Alarm(Tellings tellings, Letters letters, Clock clock) {
        this.tellings = tellings;
        this.letters = letters;
        this.clock = clock;
    }

    /** What was heard of key results that are computed together. */
    static final class Heard {
        private final Map<KeyResult, Flag> troubled = new LinkedHashMap<>();
        private final Set<KeyResultId> over = new LinkedHashSet<>();

        void of(KeyResult keyResult, Figure last, Figure now) {
            trouble(now).ifPresent(flag -> troubled.put(keyResult, flag));
            if (trouble(last).isPresent() && trouble(now).isEmpty()) {
                over.add(keyResult.id());
            }
        }
    }

    /** Nothing where nothing is wrong; else one statement, and two for each owner who is told. Never throws: figures go before letters. */
    void sound(Heard heard) {
        try {
            tellings.over(heard.over);
            Set<KeyResultId> untold = tellings.untold(heard.troubled.keySet().stream().map(KeyResult::id).toList());
            heard.troubled.forEach((keyResult, flag) -> {
                if (untold.contains(keyResult.id()) && tellings.claim(keyResult.id(), clock.instant())) {
                    tell(keyResult, flag);
                }
            });
        } catch (RuntimeException failure) {
            LOG.warn("Owners could not be told of key results whose figures cannot be computed; it will be tried again with the next one.", failure);
        }
    }

    private void tell(KeyResult keyResult, Flag flag) {
        boolean sent = letters.send(keyResult.plan().owner(), "okr.letter." + flag + ".subject", "okr.letter." + flag + ".text",
                PAGE + keyResult.id().key(), keyResult.id().key(), keyResult.plan().title());
        LOG.debug("{} {}: its owner was {}.", keyResult.id(), flag, sent ? "written to" : "told in the product only");
    }

    private static Optional<Flag> trouble(Figure figure) {
        return figure.flags().stream().filter(TROUBLES::contains).sorted().findFirst();
    }
}
