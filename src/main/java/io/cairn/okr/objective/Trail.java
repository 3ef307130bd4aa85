package io.cairn.okr.objective;

import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.AuditLog;
import java.time.Clock;
import java.time.Instant;

/** Notes who changed what; called inside the transaction of the change, so that there is no change without a note. */
final class Trail {
    private final AuditLog log;
    private final Clock clock;

    Trail(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * @param what    such as "key-result.changed"
     * @param subject such as "KR-7"
     * @param before  the state before; empty if there was none
     * @param after   the state after; empty if there is none
     */
    void note(UserKey who, String what, String subject, String before, String after) {
        log.append(who, clock.instant(), what, subject, before, after);
    }
}
