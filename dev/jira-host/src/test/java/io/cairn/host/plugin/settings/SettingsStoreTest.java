package io.cairn.host.plugin.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import io.cairn.host.plugin.database.HostTables;
import io.cairn.host.plugin.database.TestTables;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class SettingsStoreTest {
    private final SettingsStore store = new SettingsStore(new HostTables(TestTables.memory()));
    private final PluginSettings settings = store.createGlobalSettings();

    @Test // jira-platform.md E
    public void textsListsAndMapsComeBackAsTheyWent() {
        assertThat(settings.put("text", "a")).isNull();
        assertThat(settings.put("text", "b")).isEqualTo("a");
        settings.put("list", List.of("a", "b"));
        settings.put("map", Map.of("a", "b"));

        assertThat(settings.get("text")).isEqualTo("b");
        assertThat(settings.get("list")).isEqualTo(List.of("a", "b"));
        assertThat(settings.get("map")).isEqualTo(Map.of("a", "b"));
        assertThat(store.createSettingsForKey("APP").get("text")).isNull();
        assertThat(settings.remove("text")).isEqualTo("b");
        assertThat(settings.get("text")).isNull();
    }

    @Test // jira-platform.md E
    public void otherValuesAndLongKeysAreRefused() {
        assertThatThrownBy(() -> settings.put("number", 1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Integer");
        assertThatThrownBy(() -> settings.put("k".repeat(101), "a")).isInstanceOf(IllegalArgumentException.class);
    }
}
