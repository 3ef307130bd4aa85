package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.jira.Resolutions;
import io.cairn.okr.model.Setting;
import io.cairn.okr.model.Settings;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.store.ChosenSettings;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules behind all figures, as administrators of Jira choose them. Everybody else is refused. */
public final class RuleSettings {
    private final Access access;
    private final ChosenSettings settings;
    private final RulesInForce rules;
    private final Resolutions resolutions;
    private final Trail trail;
    private final Keeping keeping;
    private final EveryFigure figures;

    RuleSettings(Access access, ChosenSettings settings, RulesInForce rules, Resolutions resolutions, Trail trail, Keeping keeping,
            EveryFigure figures) {
        this.access = access;
        this.settings = settings;
        this.rules = rules;
        this.resolutions = resolutions;
        this.trail = trail;
        this.keeping = keeping;
        this.figures = figures;
    }

    /** Two statements. */
    public SettingsView now(UserKey who) {
        access.toMaintain(who);
        return view(settings.now(), settings.version());
    }

    /** As others would be in force; writes nothing. */
    public SettingsView wished(UserKey who, Settings wished) {
        access.toMaintain(who);
        check(wished, settings.now());
        return view(wished, settings.version());
    }

    /**
     * Replaces all of them and has every figure recomputed, in the background.
     *
     * @throws ValidationException                 on {@code notCounted} or {@code countAsDone} if Jira does not know the resolution
     * @throws io.cairn.okr.model.StaleException unless {@code version} is the present one
     */
    public SettingsView change(UserKey who, long version, Settings wished) {
        access.toMaintain(who);
        long changed = keeping.only(() -> {
            Settings before = settings.now();
            check(wished, before);
            long next = settings.change(version, wished);
            trail.note(who, "settings.changed", "SETTINGS", Traces.of(before), Traces.of(wished));
            return next;
        });
        figures.rulesChanged(who);
        return view(wished, changed);
    }

    private SettingsView view(Settings chosen, long version) {
        return new SettingsView(chosen, rules.under(chosen).now(), rules.under(Settings.NONE).now(), resolutions.names(), version);
    }

    /** One that is gone from Jira may stay. */
    private void check(Settings wished, Settings before) {
        Set<String> known = resolutions.names().keySet();
        for (Setting setting : Set.of(Setting.NOT_COUNTED, Setting.COUNT_AS_DONE)) {
            Set<String> had = ids(before, setting);
            if (ids(wished, setting).stream().anyMatch(id -> !known.contains(id) && !had.contains(id))) {
                throw new ValidationException(setting.field(), "okr.error.resolution.unknown");
            }
        }
    }

    private static Set<String> ids(Settings settings, Setting setting) {
        return Arrays.stream(settings.chosen().getOrDefault(setting, "").split(",")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }
}
