package io.cairn.host.plugin;

import java.util.List;
import java.util.Map;

/** What one page needs of plugins' scripts and styles. Not thread-safe. */
public interface PageResources extends AutoCloseable {
    /** All resources of a context, for example {@code jira.view.issue}; an unknown context has none. */
    void requireContext(String context);

    /** @param completeKey {@code pluginKey:moduleKey} @throws PluginException if there is no such resource */
    void requireResource(String completeKey);

    /** Addresses of scripts with the context path, dependencies first, each once. */
    List<String> scripts();

    /** Addresses of style sheets with the context path, dependencies first, each once. */
    List<String> styles();

    /** Server data by {@code pluginKey:resourceKey.dataKey}, each a JSON text (jira-platform.md C.5). */
    Map<String, String> data();

    /**
     * All of it as markup for the page: style sheets, data, deferred scripts, in this order. Nothing inline is executable, so a strict
     * Content-Security-Policy holds. Must come after jQuery and AUI.
     */
    String headHtml();

    @Override
    void close();
}
