package io.cairn.okr.objective;

import io.cairn.okr.jira.Resolutions;
import io.cairn.okr.model.Rules;
import java.util.Set;

/** The settings behind every figure, as they are now. */
public final class RulesInForce {
    /** Resolutions that mean "given up"; their issues do not count (J4). */
    private static final Set<String> GIVEN_UP =
            Set.of("Won't Do", "Won't Fix", "Duplicate", "Cannot Reproduce", "Declined");

    private final Resolutions resolutions;

    public RulesInForce(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    /** The defaults, with the ids that the listed resolutions have in this Jira. */
    public Rules now() {
        return Rules.withDefaults(resolutions.named(GIVEN_UP));
    }
}
