package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What administrators chose for the whole instance; what is absent is as out of the box.
 *
 * @param chosen by setting, as plain text: numbers and names of choices
 */
public record Settings(Map<Setting, String> chosen) {
    /** Everything as out of the box. */
    public static final Settings NONE = new Settings(Map.of());

    /** @throws ValidationException on the field that breaks its limits */
    public Settings {
        Map<Setting, String> sorted = new EnumMap<>(Setting.class);
        sorted.putAll(chosen);
        chosen = Collections.unmodifiableMap(sorted);
        rules(chosen, Set.of());
    }

    /**
     * The rules they make.
     *
     * @param notCounted ids of the resolutions that do not count while nobody chose any (J4)
     */
    public Rules rules(Set<String> notCounted) {
        return rules(chosen, notCounted);
    }

    /** Whether an administrator chose it. */
    public boolean has(Setting setting) {
        return chosen.containsKey(setting);
    }

    /** Ids as the text of a setting, in order. */
    public static String ids(Iterable<String> ids) {
        Set<String> sorted = new TreeSet<>();
        ids.forEach(sorted::add);
        return String.join(",", sorted);
    }

    private static Rules rules(Map<Setting, String> chosen, Set<String> found) {
        return new Rules(givenUp(chosen, found), flag(chosen, Setting.SECURED_LEFT_OUT),
                read(chosen, Setting.CAP, BigDecimal::new).orElse(BigDecimal.ONE), thresholds(chosen), timing(chosen), usual(chosen));
    }

    /** What counts as done by choice is not among those found by name. */
    private static GivenUp givenUp(Map<Setting, String> chosen, Set<String> found) {
        Set<String> asDone = read(chosen, Setting.COUNT_AS_DONE, Settings::ids).orElse(Set.of());
        Set<String> rest = found.stream().filter(id -> !asDone.contains(id)).collect(Collectors.toSet());
        return new GivenUp(read(chosen, Setting.NOT_COUNTED, Settings::ids).orElse(rest), asDone);
    }

    private static Thresholds thresholds(Map<Setting, String> chosen) {
        Thresholds.Mode mode = read(chosen, Setting.STATUS_MODE, Thresholds.Mode::valueOf).orElse(Thresholds.DEFAULT.mode());
        Thresholds usual = Thresholds.usual(mode);
        return new Thresholds(mode, read(chosen, Setting.ON_TRACK, BigDecimal::new).orElse(usual.onTrack()),
                read(chosen, Setting.AT_RISK, BigDecimal::new).orElse(usual.atRisk()),
                read(chosen, Setting.TOO_EARLY, BigDecimal::new).orElse(usual.tooEarly()));
    }

    private static Timing timing(Map<Setting, String> chosen) {
        Cadence usual = Cadence.DEFAULT;
        return new Timing(flag(chosen, Setting.WORKING_DAYS_ONLY),
                new Cadence(read(chosen, Setting.CADENCE, Cadence.Every::valueOf).orElse(usual.every()),
                        read(chosen, Setting.CADENCE_DAY, DayOfWeek::valueOf).orElse(usual.day()),
                        read(chosen, Setting.GRACE, Integer::valueOf).orElse(usual.grace())));
    }

    private static ShareRules usual(Map<Setting, String> chosen) {
        ShareRules usual = ShareRules.DEFAULT;
        Weighing weighing = new Weighing(Optional.empty(),
                read(chosen, Setting.MISSING_ESTIMATE, Weighing.Missing::valueOf).orElse(usual.weighing().missing()),
                read(chosen, Setting.FIXED_ESTIMATE, BigDecimal::new).orElse(usual.weighing().fixed()));
        ShareRules.ValueRule rule = read(chosen, Setting.VALUE, ShareRules.ValueRule::valueOf).orElse(usual.value());
        Check.that(rule != ShareRules.ValueRule.PERCENT_FIELD, "value", "okr.error.value.default");
        return new ShareRules(new IssueWorth(rule, read(chosen, Setting.IN_WORK, Integer::valueOf).orElse(usual.inWork())), weighing,
                read(chosen, Setting.SUB_TASKS, ShareRules.SubTasks::valueOf).orElse(usual.subTasks()),
                read(chosen, Setting.EPICS, ShareRules.Epics::valueOf).orElse(usual.epics()),
                read(chosen, Setting.DAY_ONE, ShareRules.DayOne::valueOf).orElse(usual.dayOne()));
    }

    private static boolean flag(Map<Setting, String> chosen, Setting setting) {
        return read(chosen, setting, Boolean::valueOf).orElse(false);
    }

    private static Set<String> ids(String text) {
        return Arrays.stream(text.split(",")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }

    private static <T> Optional<T> read(Map<Setting, String> chosen, Setting setting, Function<String, T> how) {
        try {
            return Optional.ofNullable(chosen.get(setting)).map(how);
        } catch (IllegalArgumentException none) { // numbers too
            throw new ValidationException(setting.field(), "okr.error.choice");
        }
    }
}
