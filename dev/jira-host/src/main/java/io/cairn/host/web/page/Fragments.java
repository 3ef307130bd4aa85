package io.cairn.host.web.page;

import io.cairn.host.plugin.WebFragments;
import io.cairn.host.plugin.WebSectionView;
import io.cairn.host.web.view.LinkView;
import io.cairn.host.web.view.PanelView;
import io.cairn.host.web.view.SectionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What plugins add to a place, in the shape pages show it. */
public final class Fragments {
    private final WebFragments source;

    public Fragments(WebFragments source) {
        this.source = source;
    }

    /** Links of one section, in order of weight. */
    public List<LinkView> links(String section, Map<String, Object> context) {
        return source.items(section, context).stream().map(item -> LinkView.of(item, false)).toList();
    }

    /** Sections at a location that have something to show. */
    public List<SectionView> sections(String location, Map<String, Object> context) {
        List<SectionView> found = new ArrayList<>();
        for (WebSectionView section : source.sections(location, context)) {
            List<LinkView> links = links(location + "/" + section.key(), context);
            if (!links.isEmpty()) {
                found.add(new SectionView(section.key(), section.label(), links));
            }
        }
        return found;
    }

    /** Rendered panels at a location. */
    public List<PanelView> panels(String location, Map<String, Object> context) {
        return PanelView.of(source.panels(location, context));
    }
}
