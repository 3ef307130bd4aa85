package io.cairn.okr.progress;

import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.ShareRules.DayOne;
import java.time.Instant;
import java.util.Optional;

/** What keeps a leaf from counting (R4, J11, J4, J13). */
record Terms(ShareRules how, Rules rules, Optional<Instant> start) {
    /** The first rule that leaves it out; empty if it counts. */
    Optional<String> leftOutBy(Leaf leaf) {
        if (!leaf.drives()) {
            return Optional.of("R4");
        }
        if (rules.securedLeftOut() && leaf.issue().readings().secured()) {
            return Optional.of("J11");
        }
        if (cancelled(leaf.issue()) && !cancelledAsDone(leaf.issue())) {
            return Optional.of("J4");
        }
        return how.dayOne() == DayOne.LEAVE_OUT && doneOnDayOne(leaf.issue()) ? Optional.of("J13") : Optional.empty();
    }

    /** J4: resolved by giving it up. */
    boolean cancelled(IssueFacts issue) {
        return issue.resolution().filter(rules.givenUp()::contains).isPresent();
    }

    /** J4: the admin may make those count as done. */
    boolean cancelledAsDone(IssueFacts issue) {
        return issue.resolution().filter(rules.givenUp().asDone()::contains).isPresent();
    }

    /** J13: it got its resolution before the cycle began. */
    boolean doneOnDayOne(IssueFacts issue) {
        return Worth.done(issue, how.worth()) && start.isPresent()
                && issue.readings().resolvedAt().filter(at -> at.isBefore(start.get())).isPresent();
    }
}
