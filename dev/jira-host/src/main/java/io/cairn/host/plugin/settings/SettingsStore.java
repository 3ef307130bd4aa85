package io.cairn.host.plugin.settings;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cairn.host.plugin.database.HostTables;
import java.util.List;
import java.util.Map;

/** Plugin settings: texts, lists of texts and maps of texts under keys of at most 100 characters (jira-platform.md E, UNVERIFIED). */
public final class SettingsStore implements PluginSettingsFactory {
    private static final int MAX_KEY = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HostTables tables;

    public SettingsStore(HostTables tables) {
        this.tables = tables;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return global();
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Space(key == null ? "" : key);
    }

    /** Settings that belong to nobody in particular. */
    public Space global() {
        return new Space("");
    }

    /** The settings of one name space. */
    public final class Space implements PluginSettings {
        private final String name;

        private Space(String name) {
            this.name = name;
        }

        @Override
        public Object get(String key) {
            requireKey(key);
            return tables.query(row -> decode(row.getString(1), row.getString(2)), "select KIND, CONTENT from HOST_SETTING where SPACE = ? and NAME = ?", name, key)
                    .stream().findFirst().orElse(null);
        }

        /** The value, or the default if there is none. */
        public Object getOrDefault(String key, Object otherwise) {
            Object found = get(key);
            return found == null ? otherwise : found;
        }

        /** Null removes. Returns the value before. */
        @Override
        public Object put(String key, Object value) {
            Object before = get(key);
            if (value == null) {
                return remove(key);
            }
            String kind = kind(value);
            String content = encode(value);
            if (tables.update("update HOST_SETTING set KIND = ?, CONTENT = ? where SPACE = ? and NAME = ?", kind, content, name, key) == 0) {
                tables.insertIfAbsent("insert into HOST_SETTING (SPACE, NAME, KIND, CONTENT) values (?, ?, ?, ?)", name, key, kind, content);
            }
            return before;
        }

        @Override
        public Object remove(String key) {
            Object before = get(key);
            tables.update("delete from HOST_SETTING where SPACE = ? and NAME = ?", name, key);
            return before;
        }
    }

    private static void requireKey(String key) {
        if (key == null || key.isEmpty() || key.length() > MAX_KEY) {
            throw new IllegalArgumentException("plugin settings need a key of 1 to " + MAX_KEY + " characters, not " + key);
        }
    }

    private static String kind(Object value) {
        if (value instanceof String) {
            return "TEXT";
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return "LIST";
        }
        if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance) && map.values().stream().allMatch(String.class::isInstance)) {
            return "MAP";
        }
        throw new IllegalArgumentException("plugin settings keep String, List<String> and Map<String, String>, not " + value.getClass().getName());
    }

    private static String encode(Object value) {
        try {
            return value instanceof String text ? text : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object decode(String kind, String content) {
        try {
            return switch (kind) {
                case "LIST" -> JSON.readValue(content, new TypeReference<List<String>>() { });
                case "MAP" -> JSON.readValue(content, new TypeReference<Map<String, String>>() { });
                default -> content;
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("broken plugin setting", e);
        }
    }
}
