package io.cairn.okr.model;

/** What administrators may choose for the whole instance. */
public enum Setting {
    /** Ids of resolutions whose issues do not count, comma between (J4). */
    NOT_COUNTED("notCounted"),
    /** Ids of resolutions whose issues count as done, comma between (J4). */
    COUNT_AS_DONE("countAsDone"),
    /** "true" keeps issues with a security level from counting (J11). */
    SECURED_LEFT_OUT("securedLeftOut"),
    /** The most that enters the level above (N3). */
    CAP("cap"),
    /** The default of {@link ShareOption#VALUE}, and so on to the day one (J2, J5, J6, J7, J13). */
    VALUE("value"),
    IN_WORK("inWork"),
    MISSING_ESTIMATE("missingEstimate"),
    FIXED_ESTIMATE("fixedEstimate"),
    SUB_TASKS("subTasks"),
    EPICS("epics"),
    DAY_ONE("dayOne"),
    /** "true" lets expected progress rest on Saturdays and Sundays (T1). */
    WORKING_DAYS_ONLY("workingDaysOnly"),
    /** The thresholds of status (T3, T4). */
    STATUS_MODE("mode"),
    ON_TRACK("onTrack"),
    AT_RISK("atRisk"),
    TOO_EARLY("tooEarly"),
    /** When check-ins are due (K1) and how long they may be late (K2). */
    CADENCE("cadence"),
    CADENCE_DAY("cadenceDay"),
    GRACE("grace");

    private final String field;

    Setting(String field) {
        this.field = field;
    }

    /** As the REST interface names it. */
    public String field() {
        return field;
    }
}
