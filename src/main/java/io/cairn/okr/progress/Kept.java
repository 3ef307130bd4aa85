package io.cairn.okr.progress;

import java.time.LocalDate;

/** A day on which a check-in was due, and whether it was kept (K2). */
public record Kept(LocalDate due, How how) {
    /** Whether there was a check-in that counts for it. */
    public boolean isKept() {
        return how == How.IN_TIME || how == How.LATE;
    }

    /** How it was kept. */
    public enum How {
        IN_TIME,
        /** After the day, within grace. */
        LATE,
        /** Not at all; nothing clears it any more. */
        MISSED,
        /** Not yet, and still within grace. */
        WAITING,
        /** Not yet, and not due before today is over. */
        OPEN
    }
}
