package io.cairn.host.plugin.fragment;

import com.atlassian.jira.util.I18nHelper;
import io.cairn.host.plugin.WebFragments;
import io.cairn.host.plugin.WebItemView;
import io.cairn.host.plugin.WebPanelView;
import io.cairn.host.plugin.WebSectionView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The fragments of all plugins that are on. */
public final class FragmentRegistry implements WebFragments {
    private final List<WebItemModule> items = new CopyOnWriteArrayList<>();
    private final List<WebSectionModule> sections = new CopyOnWriteArrayList<>();
    private final List<WebPanelModule> panels = new CopyOnWriteArrayList<>();
    private final Supplier<I18nHelper> texts;
    private final String contextPath;

    /**
     * @param texts       texts in the current user's language, for contexts without {@code i18n}
     * @param contextPath put before links that begin with a slash
     */
    public FragmentRegistry(Supplier<I18nHelper> texts, String contextPath) {
        this.texts = texts;
        this.contextPath = contextPath;
    }

    @Override
    public List<WebItemView> items(String section, Map<String, Object> context) {
        Map<String, Object> full = completed(context);
        return at(items.stream().filter(item -> item.section().equals(section)), WebItemModule::weight).map(item -> item.view(full, contextPath))
                .flatMap(Optional::stream).toList();
    }

    @Override
    public List<WebSectionView> sections(String location, Map<String, Object> context) {
        Map<String, Object> full = completed(context);
        return at(sections.stream().filter(section -> section.location().equals(location)), WebSectionModule::weight).map(section -> section.view(full))
                .flatMap(Optional::stream).toList();
    }

    @Override
    public List<WebPanelView> panels(String location, Map<String, Object> context) {
        Map<String, Object> full = completed(context);
        return at(panels.stream().filter(panel -> panel.location().equals(location)), WebPanelModule::weight).map(panel -> panel.view(full, contextPath))
                .flatMap(Optional::stream).toList();
    }

    @Override
    public boolean hasPanels(String location) {
        return panels.stream().anyMatch(panel -> panel.location().equals(location));
    }

    /** Keys of the fragments of one plugin that are on. */
    public List<String> ofPlugin(String pluginKey) {
        return Stream.of(items, sections, panels).flatMap(List::stream).map(Object::toString).filter(key -> key.contains(" " + pluginKey + ":")).toList();
    }

    void add(WebItemModule item) {
        items.add(item);
    }

    void remove(WebItemModule item) {
        items.remove(item);
    }

    void add(WebSectionModule section) {
        sections.add(section);
    }

    void remove(WebSectionModule section) {
        sections.remove(section);
    }

    void add(WebPanelModule panel) {
        panels.add(panel);
    }

    void remove(WebPanelModule panel) {
        panels.remove(panel);
    }

    private Map<String, Object> completed(Map<String, Object> context) {
        Map<String, Object> full = new HashMap<>(context);
        full.computeIfAbsent("i18n", key -> texts.get());
        return full;
    }

    private static <T> Stream<T> at(Stream<T> found, java.util.function.ToIntFunction<T> weight) {
        return found.sorted(Comparator.comparingInt(weight));
    }
}
