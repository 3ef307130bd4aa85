package io.cairn.host.plugin.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The functions that plugins add to JQL; the search asks here for names it does not know itself. */
public final class JqlFunctions {
    private final Map<String, JqlFunction> byName = new ConcurrentHashMap<>();

    /** Function names are compared without regard to case. Empty if no plugin that is on has it. */
    public Optional<JqlFunction> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** All of them. */
    public Collection<JqlFunction> all() {
        return byName.values();
    }

    /** False if the name is taken. */
    boolean add(String name, JqlFunction function) {
        return byName.putIfAbsent(name.toLowerCase(Locale.ROOT), function) == null;
    }

    void remove(String name, JqlFunction function) {
        byName.remove(name.toLowerCase(Locale.ROOT), function);
    }
}
