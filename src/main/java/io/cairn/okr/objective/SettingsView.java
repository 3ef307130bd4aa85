package io.cairn.okr.objective;

import io.cairn.okr.model.Rules;
import io.cairn.okr.model.Settings;
import java.util.Map;

/**
 * The settings of the instance as an administrator sees them.
 *
 * @param chosen      what administrators chose
 * @param rules       what is in force by it
 * @param outOfTheBox what would be in force without it
 * @param resolutions all of this Jira: id to name
 * @param version     counts the changes
 */
public record SettingsView(Settings chosen, Rules rules, Rules outOfTheBox, Map<String, String> resolutions, long version) {
    public SettingsView {
        resolutions = Map.copyOf(resolutions);
    }
}
