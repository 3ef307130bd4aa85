package io.cairn.okr.rest;

import io.cairn.okr.model.Setting;
import io.cairn.okr.model.Settings;
import io.cairn.okr.model.ValidationException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules behind all figures as they should be; what is left out is as out of the box. */
record SettingsBody(List<String> notCounted, List<String> countAsDone, Boolean securedLeftOut, BigDecimal cap, String value, Integer inWork,
        String missingEstimate, BigDecimal fixedEstimate, String subTasks, String epics, String dayOne, Boolean workingDaysOnly, String mode,
        BigDecimal onTrack, BigDecimal atRisk, BigDecimal tooEarly, String cadence, String cadenceDay, Integer grace, Long version)
        implements Body {
    private static final int MOST_IDS = 200;

    /** @throws ValidationException on the field that will not do */
    Settings settings() {
        Map<Setting, String> said = new EnumMap<>(Setting.class);
        ids(said, Setting.NOT_COUNTED, notCounted);
        ids(said, Setting.COUNT_AS_DONE, countAsDone);
        figures(said);
        put(said, Setting.WORKING_DAYS_ONLY, workingDaysOnly);
        put(said, Setting.STATUS_MODE, mode);
        number(said, Setting.ON_TRACK, onTrack);
        number(said, Setting.AT_RISK, atRisk);
        number(said, Setting.TOO_EARLY, tooEarly);
        put(said, Setting.CADENCE, cadence);
        put(said, Setting.CADENCE_DAY, cadenceDay);
        put(said, Setting.GRACE, grace);
        return new Settings(said);
    }

    private void figures(Map<Setting, String> said) {
        put(said, Setting.SECURED_LEFT_OUT, securedLeftOut);
        number(said, Setting.CAP, cap);
        put(said, Setting.VALUE, value);
        put(said, Setting.IN_WORK, inWork);
        put(said, Setting.MISSING_ESTIMATE, missingEstimate);
        number(said, Setting.FIXED_ESTIMATE, fixedEstimate);
        put(said, Setting.SUB_TASKS, subTasks);
        put(said, Setting.EPICS, epics);
        put(said, Setting.DAY_ONE, dayOne);
    }

    private static void put(Map<Setting, String> said, Setting setting, Object value) {
        if (value != null) {
            said.put(setting, value.toString());
        }
    }

    /** @throws ValidationException where ten figures would become millions of zeros */
    private static void number(Map<Setting, String> said, Setting setting, BigDecimal value) {
        if (value != null) {
            if (Math.abs((long) value.scale()) > MOST_IDS) {
                throw new ValidationException(setting.field(), "okr.error.number.large");
            }
            said.put(setting, value.toPlainString());
        }
    }

    private static void ids(Map<Setting, String> said, Setting setting, List<String> ids) {
        if (ids == null) {
            return;
        }
        if (ids.size() > MOST_IDS) {
            throw new ValidationException(setting.field(), "okr.error.many", MOST_IDS);
        }
        if (ids.stream().anyMatch(id -> id == null || !id.matches("[^,\\s]{1,60}"))) {
            throw new ValidationException(setting.field(), "okr.error.resolution.unknown");
        }
        said.put(setting, Settings.ids(ids));
    }
}
