package io.cairn.host.web;

import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.HttpDoor;
import io.cairn.host.plugin.LeakReport;
import io.cairn.host.plugin.PageResources;
import io.cairn.host.plugin.PluginContainer;
import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.PluginView;
import io.cairn.host.plugin.Plugins;
import io.cairn.host.plugin.WebFragments;
import io.cairn.host.plugin.WebItemView;
import io.cairn.host.plugin.WebPanelView;
import io.cairn.host.plugin.WebResources;
import io.cairn.host.plugin.WebSectionView;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plugin container without plugins; tests may put fragments in. */
class NoPlugins implements PluginContainer {
    final List<WebItemView> items = new ArrayList<>();
    final List<WebPanelView> panels = new ArrayList<>();
    final List<String> required = new ArrayList<>();

    @Override
    public Plugins plugins() {
        return new Plugins() {
            @Override
            public PluginView install(Path jar) {
                throw new PluginException(PluginException.Reason.NOT_A_PLUGIN, "no plugins here");
            }

            @Override
            public PluginView install(InputStream jar) {
                throw new PluginException(PluginException.Reason.NOT_A_PLUGIN, "no plugins here");
            }

            @Override
            public void enable(String key) {
                throw new PluginException(PluginException.Reason.UNKNOWN_PLUGIN, key);
            }

            @Override
            public void disable(String key) {
                throw new PluginException(PluginException.Reason.UNKNOWN_PLUGIN, key);
            }

            @Override
            public void uninstall(String key) {
                throw new PluginException(PluginException.Reason.UNKNOWN_PLUGIN, key);
            }

            @Override
            public List<PluginView> list() {
                return List.of();
            }

            @Override
            public Optional<PluginView> find(String key) {
                return Optional.empty();
            }

            @Override
            public LeakReport leaks(String key) {
                return new LeakReport(List.of(), List.of(), List.of(), List.of(), List.of());
            }
        };
    }

    @Override
    public WebFragments fragments() {
        return new WebFragments() {
            @Override
            public List<WebItemView> items(String section, Map<String, Object> context) {
                return items.stream().filter(item -> item.section().equals(section)).toList();
            }

            @Override
            public List<WebSectionView> sections(String location, Map<String, Object> context) {
                return List.of();
            }

            @Override
            public List<WebPanelView> panels(String location, Map<String, Object> context) {
                return panels.stream().filter(panel -> panel.location().equals(location)).toList();
            }

            @Override
            public boolean hasPanels(String location) {
                return panels.stream().anyMatch(panel -> panel.location().equals(location));
            }
        };
    }

    @Override
    public WebResources webResources() {
        return () -> new PageResources() {
            @Override
            public void requireContext(String context) {
                required.add(context);
            }

            @Override
            public void requireResource(String completeKey) {
                required.add(completeKey);
            }

            @Override
            public List<String> scripts() {
                return List.of();
            }

            @Override
            public List<String> styles() {
                return List.of();
            }

            @Override
            public Map<String, String> data() {
                return Map.of();
            }

            @Override
            public String headHtml() {
                return "";
            }

            @Override
            public void close() {
                // nothing was opened
            }
        };
    }

    @Override
    public Complaints complaints() {
        return new Complaints();
    }

    @Override
    public HttpDoor door() {
        return (request, response) -> false;
    }

    @Override
    public void close() {
        // nothing to switch off
    }
}
