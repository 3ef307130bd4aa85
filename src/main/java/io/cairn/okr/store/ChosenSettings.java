package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.Setting;
import io.cairn.okr.model.Settings;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What administrators chose for the whole instance, on disk. */
public final class ChosenSettings {
    private final ActiveObjects ao;
    private final Transactions transactions;
    private final Editions editions;

    public ChosenSettings(ActiveObjects ao) {
        this.ao = ao;
        transactions = new Transactions(ao);
        editions = new Editions(ao);
    }

    /** As they are now; one statement. */
    public Settings now() {
        Map<Setting, String> chosen = new EnumMap<>(Setting.class);
        Map<String, String> rows = Stream.of(ao.find(SettingEntity.class, Query.select()))
                .collect(Collectors.toMap(SettingEntity::getSettingName, row -> Cells.words(row.getSettingText())));
        Stream.of(Setting.values()).filter(setting -> rows.containsKey(setting.name()))
                .forEach(setting -> chosen.put(setting, rows.get(setting.name()))); // a newer app may have known others
        return chosen.isEmpty() ? Settings.NONE : new Settings(chosen);
    }

    /** Counts the changes, for optimistic locking; 0 before the first; one statement. */
    public long version() {
        return editions.of(Editions.SETTINGS);
    }

    /** A few statements. @return the new version @throws io.cairn.okr.model.StaleException unless {@code version} is the present one */
    public long change(long version, Settings settings) {
        return transactions.in(() -> {
            if (version == 0 && editions.of(Editions.SETTINGS) == 0) {
                editions.beginAt(Editions.SETTINGS, 1); // of two at once one finds the row there, and looks again
            } else {
                editions.advance(Editions.SETTINGS, version);
            }
            ao.deleteWithSQL(SettingEntity.class, "ID > ?", 0L);
            settings.chosen().forEach((setting, text) -> ao.create(SettingEntity.class,
                    new DBParam("SETTING_NAME", setting.name()), new DBParam("SETTING_TEXT", text)));
            return version + 1;
        });
    }
}
